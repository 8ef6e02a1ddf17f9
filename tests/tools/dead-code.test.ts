import { expect, it } from 'vitest'
import { findDeadCode } from '#tools/check/dead-code.ts'
import { readModuleGraph } from '#tools/check/module-graph.ts'
import { aProject } from './a-project.ts'

function deadIn(files: Readonly<Record<string, string>>): string[] {
  return findDeadCode(readModuleGraph(aProject(files)), ['electron/main.ts'])
}

it('finds a module that nothing leads to, and one that only tests lead to', () => {
  const dead = deadIn({
    'electron/main.ts': "import { used } from '#shared/used.ts'\nused()\n",
    'shared/used.ts': 'export function used() {}\n',
    'shared/lonely.ts': 'const a = 1\n',
    'shared/tested.ts': 'export function tested() {}\n',
    'tests/tested.test.ts': "import { tested } from '#shared/tested.ts'\ntested()\n",
  })
  expect(dead).toEqual([
    'shared/lonely.ts: nothing that ships leads to this module',
    'shared/tested.ts: nothing that ships leads to this module',
  ])
})

it('follows re-exports, late imports, type imports and modules that are started by their path', () => {
  const dead = deadIn({
    'electron/main.ts': [
      "export { a } from './a.ts'",
      "import type { B } from './b.ts'",
      "const c = await import('./c.ts')",
      "new Worker(new URL('./d.ts', import.meta.url))",
      "type E = import('./e.ts').E",
      'export const main: [B, E, typeof c] | undefined = undefined',
      '',
    ].join('\n'),
    'electron/a.ts': 'export const a = 1\n',
    'electron/b.ts': 'export type B = 1\n',
    'electron/c.ts': 'export const c = 1\n',
    'electron/d.ts': 'export {}\n',
    'electron/e.ts': 'export type E = 1\n',
    'tests/main.test.ts': "import * as main from '#electron/main.ts'\nmain\n",
  })
  expect(dead).toEqual([])
})

it('finds an export that no other module takes, but lets a module name its own types', () => {
  const dead = deadIn({
    'electron/main.ts': "import { used } from './used.ts'\nused()\n",
    'electron/used.ts': [
      'export type Answer = 1',
      'export type Forgotten = 2',
      'export function used(): Answer { return helper() }',
      'export function helper(): Answer { return 1 }',
      'export const [first, { second }] = [1, { second: 2 }]',
      '',
    ].join('\n'),
  })
  expect(dead).toEqual([
    'electron/used.ts:2: no other module takes “Forgotten”',
    'electron/used.ts:4: no other module takes “helper”',
    'electron/used.ts:5: no other module takes “first”',
    'electron/used.ts:5: no other module takes “second”',
  ])
})

it('says when an entry is not there, since then everything behind it would look dead or nothing would', () => {
  expect(deadIn({ 'shared/README.md': '' })).toEqual(['electron/main.ts: an entry of the app that is not there'])
})
