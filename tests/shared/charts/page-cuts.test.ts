import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutBefore, evenCuts, groupedCuts } from '#shared/charts/page-cuts.ts'

const sizesOf = (cuts: readonly number[], rows: number) =>
  [...cuts, rows].map((cut, page) => cut - (page === 0 ? 0 : (cuts[page - 1] ?? 0)))

test('pages hold about as many rows each, the last one too', () => {
  const sizes = sizesOf(evenCuts(433, 25), 433)
  expect(sizes).toHaveLength(18)
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
})

test('a group begins with no single row at the end of a page and leaves none to the next', () => {
  // Parted evenly, the first page ends after one row of the second group, or leaves one of the first.
  expect(groupedCuts([9, 11], 12)).toEqual([9])
  expect(groupedCuts([11, 9], 12)).toEqual([9])
  expect(groupedCuts([5, 15], 12)).toEqual([10])
  // A group of one row may stand anywhere.
  expect(groupedCuts([9, 1, 10], 12)).toEqual([10])
  expect(cutBefore([6, 4], 7)).toBe(6)
  expect(cutBefore([6, 4], 5)).toBe(4)
})

test('no page is empty or has more rows than it may, and none is more than there must be', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 20 }),
      (groups, size) => {
        const rows = groups.reduce((sum, length) => sum + length, 0)
        const sizes = sizesOf(groupedCuts(groups, size), rows)
        expect(sizes).toHaveLength(Math.ceil(rows / size))
        expect(Math.min(...sizes)).toBeGreaterThan(0)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(size)
      },
    ),
  )
})
