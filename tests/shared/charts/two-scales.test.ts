import fc from 'fast-check'
import { expect, test } from 'vitest'
import { twoScales } from '#shared/charts/two-scales.ts'

const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Math.round(value * 1e3) / 1e3)
const span = fc.tuple(amount, amount).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))

test('two scales hold what they are for and have nought on the same line', () => {
  fc.assert(
    fc.property(span, span, (one, other) => {
      const [first, second] = twoScales(one, other)
      for (const [{ low, high }, scale] of [[one, first] as const, [other, second] as const]) {
        expect(scale.step).toBeGreaterThan(0)
        expect(scale.min).toBeLessThanOrEqual(Math.min(0, low) * (1 - 1e-9))
        expect(scale.max).toBeGreaterThanOrEqual(Math.max(0, high) * (1 - 1e-9))
      }
      expect(Math.round(first.max / first.step)).toBe(Math.round(second.max / second.step))
      expect(Math.round(first.min / first.step)).toBe(Math.round(second.min / second.step))
      const lines = (first.max - first.min) / first.step
      expect(lines).toBeGreaterThan(3.5)
      expect(lines).toBeLessThan(8.5)
    }),
  )
})

test('steps are round, and the plot is as full as it may be', () => {
  expect(twoScales({ low: -180, high: 345 }, { low: -1200, high: 0 })).toEqual([
    { min: -300, max: 400, step: 100 },
    { min: -1200, max: 1600, step: 400 },
  ])
  expect(twoScales({ low: 0, high: 0.3 }, { low: 0, high: 7 }).map(({ min }) => min)).toEqual([0, 0])
})
