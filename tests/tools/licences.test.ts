import { describe, expect, it } from 'vitest'
import { readModuleGraph } from '#tools/check/module-graph.ts'
import { isAllowed, mayHelp, mayShip } from '#tools/licences/allowed.ts'
import { findLicenceFaults } from '#tools/licences/find-licence-faults.ts'
import { installedPackages } from '#tools/licences/installed-packages.ts'
import { noticesFile } from '#tools/licences/notices.ts'
import { shippedPackages } from '#tools/licences/shipped-packages.ts'
import { aProject } from './a-project.ts'

const lock = {
  packages: {
    '': { name: 'project' },
    'node_modules/shown': { version: '1.0.0', license: 'MIT', dependencies: { deep: '^1' } },
    'node_modules/shown/node_modules/deep': { version: '1.5.0', license: 'GPL-3.0-only' },
    'node_modules/deep': { version: '2.0.0', license: 'ISC' },
    'node_modules/builder': { version: '3.0.0', license: 'MPL-2.0' },
    'node_modules/unknown': { version: '4.0.0' },
    'build/stand-in': { version: '1.0.0' },
    'node_modules/stood-in-for': { resolved: 'build/stand-in', link: true },
  },
}
const project = {
  'package-lock.json': JSON.stringify(lock),
  'renderer/a.ts': "import { b } from 'shown/part'\nimport type { c } from '@types/builder'\nb\n",
  'tools/b.ts': "import 'builder'\n",
}

describe('licences', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND OFL-1.1', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['MPL-2.0', false],
  ])('%s may ship: %s', (expression, allowed) => expect(isAllowed(expression, mayShip)).toBe(allowed))
  it('may help to build without being allowed to ship', () => expect(isAllowed('MPL-2.0', mayHelp)).toBe(true))
})

it('knows what ships: what shipped rooms import, and what that needs, found as Node finds it', () => {
  const folder = aProject(project)
  const shipped = shippedPackages(readModuleGraph(folder), installedPackages(folder))
  expect(shipped.map(({ name, version }) => `${name} ${version}`)).toEqual(['deep 1.5.0', 'shown 1.0.0'])
})

it('refuses licences that nobody agreed to, and notices that are not of what ships', () => {
  const folder = aProject({ ...project, [noticesFile]: 'of last year' })
  expect(findLicenceFaults(readModuleGraph(folder), folder)).toEqual([
    'deep 1.5.0: its licence, GPL-3.0-only, is not one that may ship',
    'unknown 4.0.0: its licence, unknown, is not one that may be used',
    `${noticesFile} is not what is shipped; run “npm run notices”`,
  ])
})
