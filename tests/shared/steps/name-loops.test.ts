import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loopsAmong } from '#shared/steps/findings/name-loops.ts'

const need = fc.record({ id: fc.integer({ min: 0, max: 9 }), dependsOnId: fc.integer({ min: 0, max: 9 }) })

/** Everything that a row needs, directly and through others. */
function allNeeds(needs: readonly { readonly id: string; readonly dependsOnId: string }[], id: string): Set<string> {
  const reached = new Set<string>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const link of needs) {
      if (link.id !== next || reached.has(link.dependsOnId)) continue
      reached.add(link.dependsOnId)
      open.push(link.dependsOnId)
    }
  }
  return reached
}

test('a loop is named exactly where something needs itself, and every step of it is a dependency', () => {
  fc.assert(
    fc.property(fc.array(need, { maxLength: 25 }), (links) => {
      const needs = links.map(({ id, dependsOnId }) => ({ id: `r${id}`, dependsOnId: `r${dependsOnId}` }))
      const loops = loopsAmong(needs)
      const looping = needs.filter(({ id }) => allNeeds(needs, id).has(id))
      expect(loops.length > 0).toBe(looping.length > 0)
      for (const loop of loops) {
        loop.forEach((neededId, at) => {
          const needing = loop[(at + 1) % loop.length]
          expect(needs).toContainEqual({ id: needing, dependsOnId: neededId })
        })
      }
    }),
  )
})
