import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { busiestNode, netAround, wholeNet } from '#shared/methods/dependency-net.ts'
import { pointsOfHundred } from '#shared/methods/points-of-hundred.ts'
import { scoresForMean, smallestMeanStep } from '#shared/methods/scores-for-mean.ts'
import { weightedScore } from '#shared/methods/value-effort.ts'

const aNode = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
const someLinks = fc.uniqueArray(fc.record({ id: aNode, dependsOnId: aNode }), {
  selector: ({ id, dependsOnId }) => `${id}~${dependsOnId}`,
  maxLength: 20,
})

test('in a net without loops everything stands right of all it needs', () => {
  void fc.assert(
    fc.property(someLinks, (links) => {
      const forward = links.filter(({ id, dependsOnId }) => dependsOnId < id)
      const column = new Map(wholeNet(forward).map((node) => [node.id, node.column]))
      for (const { id, dependsOnId } of forward) {
        expect(column.get(dependsOnId) ?? 0).toBeLessThan(column.get(id) ?? 0)
      }
    }),
  )
})

test('every net has a picture of each node once, loops or not', () => {
  void fc.assert(
    fc.property(someLinks, (links) => {
      const ids = [...new Set(links.flatMap(({ id, dependsOnId }) => [id, dependsOnId]))].sort()
      expect(wholeNet(links).map(({ id }) => id)).toEqual(ids)
    }),
  )
})

test('around a node stand what it needs at its left and what needs it at its right, as far as asked', () => {
  const links = [
    { id: 'c', dependsOnId: 'b' },
    { id: 'b', dependsOnId: 'a' },
    { id: 'd', dependsOnId: 'c' },
    { id: 'e', dependsOnId: 'd' },
  ]
  const near = new Map(netAround(links, 'c', 1).map(({ id, column }) => [id, column]))
  expect([...near].sort()).toEqual([
    ['b', 0],
    ['c', 1],
    ['d', 2],
  ])
  expect(netAround(links, 'c', 2)).toHaveLength(5)
  expect(netAround([], 'z', 2)).toEqual([{ id: 'z', column: 0 }])
  expect(busiestNode(links)).toBe('b')
  expect(busiestNode([])).toBeNull()
})

const aScore = fc
  .record({ weight: fc.integer({ min: 0, max: 50 }), value: fc.integer({ min: 1, max: 5 }) })
  .map((score) => ({ ...score, scaleMin: 1, scaleMax: 5 }))

test('no single step of a score brings the mean nearer than the scores that are found', () => {
  void fc.assert(
    fc.property(
      fc.array(aScore, { minLength: 1, maxLength: 8 }),
      fc.double({ min: 1, max: 5, noNaN: true }),
      (scores, target) => {
        fc.pre(scores.some(({ weight }) => weight > 0))
        const found = scoresForMean(scores, target)
        const away = (values: readonly number[]): number =>
          Math.abs((weightedScore(scores.map((score, at) => ({ ...score, value: values[at] ?? 0 }))) ?? 0) - target)
        expect(away(found)).toBeLessThanOrEqual(away(scores.map(({ value }) => value)) + 1e-9)
        expect(away(found)).toBeLessThan(1)
        found.forEach((value, at) => {
          expect(Number.isInteger(value) && value >= 1 && value <= 5).toBe(true)
          if (scores[at]?.weight === 0) expect(value).toBe(scores[at]?.value)
        })
      },
    ),
  )
})

test('equal scores with equal weights rise together', () => {
  const scores = Array.from({ length: 4 }, () => ({ weight: 25, value: 2, scaleMin: 1, scaleMax: 5 }))
  expect(scoresForMean(scores, 3)).toEqual([3, 3, 3, 3])
  expect(scoresForMean(scores, 2.25)).toEqual([3, 2, 2, 2])
  expect(scoresForMean(scores, 9)).toEqual([5, 5, 5, 5])
  expect(smallestMeanStep(scores)).toBe(0.25)
})

test('points add up to 100 and nothing weighs the same as equal parts', () => {
  expect(pointsOfHundred([1, 1, 1])).toEqual([33.4, 33.3, 33.3])
  expect(pointsOfHundred([0, 0])).toEqual([50, 50])
  expect(pointsOfHundred([30, 20, 10])).toEqual([50, 33.3, 16.7])
})
