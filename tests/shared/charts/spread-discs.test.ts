import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Disc, spreadDiscs } from '#shared/charts/spread-discs.ts'

const room = { x: 10, y: 10, width: 120, height: 100 }

function closest(discs: readonly Disc[]): number {
  const gaps = discs.flatMap((one, index) =>
    discs.slice(index + 1).map((other) => Math.hypot(one.cx - other.cx, one.cy - other.cy) - one.r - other.r),
  )
  return Math.min(...gaps)
}

describe('discs that cover one another', () => {
  test('step aside until none touches another', () => {
    const heap = Array.from({ length: 12 }, (_, index) => ({ cx: 70 + (index % 3), cy: 60 + (index % 2), r: 6.4 }))
    expect(closest(spreadDiscs(heap, () => room))).toBeGreaterThan(0.5)
  })

  test('part even from the very same place, the small one more than the large', () => {
    const [large, small] = spreadDiscs(
      [
        { cx: 60, cy: 60, r: 12 },
        { cx: 60, cy: 60, r: 6 },
      ],
      () => room,
    )
    if (large === undefined || small === undefined) throw new Error('two go in, two come out')
    expect(closest([large, small])).toBeGreaterThan(0.5)
    expect(Math.hypot(small.cx - 60, small.cy - 60)).toBeGreaterThan(Math.hypot(large.cx - 60, large.cy - 60))
  })

  test('stay where they are when they are clear of one another', () => {
    const apart = [20, 40, 60, 80].map((cx) => ({ cx, cy: cx, r: 7 }))
    expect(spreadDiscs(apart, () => room)).toEqual(apart)
  })

  test('stay where they are when they are too many to be read apart', () => {
    const crowd = Array.from({ length: 61 }, (_, index) => ({ cx: 70 + (index % 3), cy: 60, r: 6 }))
    expect(spreadDiscs(crowd, () => room)).toEqual(crowd)
  })

  test('keep to their room and come out the same each time, however many they are', () => {
    const disc = fc.record({
      cx: fc.double({ min: 10, max: 130, noNaN: true }),
      cy: fc.double({ min: 10, max: 110, noNaN: true }),
      r: fc.double({ min: 3, max: 20, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(disc, { maxLength: 60 }), (discs) => {
        const spread = spreadDiscs(discs, () => room)
        for (const { cx, cy } of spread) {
          expect(cx).toBeGreaterThanOrEqual(10)
          expect(cx).toBeLessThanOrEqual(130)
          expect(cy).toBeGreaterThanOrEqual(10)
          expect(cy).toBeLessThanOrEqual(110)
        }
        expect(spreadDiscs(discs, () => room)).toEqual(spread)
      }),
      { numRuns: 40 },
    )
  })
})
