import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Boundaries } from '#tools/check/boundaries.ts'
import { findBreaches } from '#tools/check/boundaries.ts'
import { projectFolder } from '#tools/project-folder.ts'

/** One breach of each rule: the file that commits it, and what it imports. */
const planted: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'shared-is-pure': ['shared/edits/a.ts', 'node:fs'],
  'shared-stands-alone': ['shared/edits/b.ts', '#electron/target.ts'],
  'model-is-the-ground': ['shared/model/a.ts', '#shared/methods/target.ts'],
  'methods-see-the-model': ['shared/methods/a.ts', '#shared/edits/target.ts'],
  'content-sees-the-model': ['shared/content/a.ts', '#shared/methods/target.ts'],
  'edits-and-steps-below-report': ['shared/steps/a.ts', '#shared/report/target.ts'],
  'charts-only-draw': ['shared/charts/a.ts', '#shared/edits/target.ts'],
  'report-knows-no-host': ['shared/report/a.ts', '#shared/contract/target.ts'],
  'only-storage-opens-sqlite': ['electron/workbooks/a.ts', 'better-sqlite3'],
  'only-desktop-knows-electron': ['electron/browser/a.ts', 'electron'],
  'preload-speaks-the-contract': ['electron/desktop/preload.ts', '#electron/workbooks/target.ts'],
  'export-lays-out-a-report': ['electron/export/a.ts', '#shared/methods/target.ts'],
  'storage-serves-from-below': ['electron/storage/a.ts', '#electron/workbooks/target.ts'],
  'export-serves-from-below': ['electron/export/b.ts', '#electron/storage/target.ts'],
  'import-serves-from-below': ['electron/import/a.ts', '#electron/storage/target.ts'],
  'workbooks-knows-no-host': ['electron/workbooks/b.ts', '#electron/cli/target.ts'],
  'hosts-go-through-workbooks': ['electron/browser/b.ts', '#electron/storage/target.ts'],
  'desktop-is-apart': ['electron/desktop/a.ts', '#electron/browser/target.ts'],
  'browser-and-cli-are-apart': ['electron/cli/a.ts', '#electron/desktop/target.ts'],
  'renderer-sees-shared-only': ['renderer/app/a.ts', '#electron/workbooks/target.ts'],
  'renderer-is-a-page': ['renderer/app/b.ts', 'node:path'],
  'components-know-no-step': ['renderer/components/a.ts', '#renderer/steps/one/target.ts'],
  'steps-are-apart': ['renderer/steps/two/a.ts', '#renderer/steps/one/target.ts'],
  'react-stays-on-screen': ['electron/workbooks/c.ts', 'react'],
  'nothing-imports-tests': ['electron/workbooks/d.ts', '#tests/target.ts'],
  'no-cycles': ['electron/cli/circle.ts', './circle-back.ts'],
  'no-unresolvable': ['electron/cli/b.ts', './nowhere.ts'],
  'no-undeclared-packages': ['electron/cli/c.ts', 'undici-types'],
}
const targets = [
  'electron/target.ts',
  'electron/browser/target.ts',
  'electron/cli/target.ts',
  'electron/desktop/target.ts',
  'electron/storage/target.ts',
  'electron/workbooks/target.ts',
  'shared/contract/target.ts',
  'shared/edits/target.ts',
  'shared/methods/target.ts',
  'shared/report/target.ts',
  'renderer/steps/one/target.ts',
  'tests/target.ts',
]

let folder: string
let found: Boundaries

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'opsbook-boundaries-'))
  for (const name of ['node_modules', 'package.json', 'tsconfig.base.json']) {
    symlinkSync(join(projectFolder, name), join(folder, name))
  }
  for (const target of targets) plant(target, 'export const target = 1\n')
  plant('electron/cli/circle-back.ts', "import { a } from './circle.ts'\nexport const b = () => a\n")
  for (const [file, imported] of Object.values(planted)) {
    plant(file, `import * as planted from '${imported}'\nexport const a = planted\n`)
  }
  found = await findBreaches(folder, ['shared', 'electron', 'renderer'])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each(Object.entries(planted))('sees a breach of %s', (rule, [file]) => {
  expect(found.breaches.filter((breach) => breach.startsWith(`${rule}: ${file.replace('.ts', '')}`))).not.toEqual([])
})

it('has a planted breach for every rule', () => {
  expect(Object.keys(planted).sort()).toEqual([...found.rules].sort())
})

it('sees type-only imports, too', async () => {
  plant(
    'electron/export/c.ts',
    "import type { target } from '#shared/methods/target.ts'\nexport type A = typeof target\n",
  )
  const again = await findBreaches(folder, ['electron'])
  expect(again.breaches.filter((breach) => breach.includes('electron/export/c.ts'))).toHaveLength(1)
})

it('looks at all of the project', async () => {
  const { modules } = await findBreaches()
  expect(modules).toBeGreaterThan(300)
})
