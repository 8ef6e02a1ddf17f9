import { expect, it } from 'vitest'
import { findCatalogueFaults } from '#tools/check/catalogue.ts'
import { readModuleGraph } from '#tools/check/module-graph.ts'
import { aProject } from './a-project.ts'

it('finds messages that nothing says and keys that stand twice', () => {
  const folder = aProject({
    'shared/messages/en/a.ts': "export const a = { 'a.said': 'x', 'a.silent': 'y', 'kind.one': 'z', 'b.twice': 'w' }\n",
    'shared/messages/en/b.ts': "export const b = { 'b.twice': 'w', 'b.tested': 'v' }\n",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a module
    'shared/use.ts': "say('a.said')\nsay(`kind.${kind}`)\nsay('b.twice')\n",
    'tests/b.test.ts': "say('b.tested')\n",
  })
  expect(findCatalogueFaults(readModuleGraph(folder), folder)).toEqual([
    'shared/messages/en/a.ts: nothing says “a.silent”',
    'b.twice: stands in shared/messages/en/a.ts and in shared/messages/en/b.ts',
    'shared/messages/en/b.ts: nothing says “b.tested”',
  ])
})
