import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rowsAround } from '#renderer/components/rows-around.ts'

const ranges = fc
  .record({ count: fc.integer({ min: 1, max: 500 }), from: fc.nat(), rows: fc.nat(40), overscan: fc.nat(12) })
  .map(({ count, from, rows, overscan }) => {
    const startIndex = from % count
    return { startIndex, endIndex: Math.min(count - 1, startIndex + rows), overscan, count }
  })

test('all rows in sight are drawn with those around them, and the one that is kept, in order and once', () => {
  fc.assert(
    fc.property(ranges, fc.integer({ min: -1, max: 520 }), (range, kept) => {
      const drawn = rowsAround(range, kept)
      expect(drawn).toEqual([...new Set(drawn)].toSorted((a, b) => a - b))
      for (let row = range.startIndex - range.overscan; row <= range.endIndex + range.overscan; row += 1)
        expect(drawn.includes(row)).toBe(row >= 0 && row < range.count)
      expect(drawn.includes(kept)).toBe(kept >= 0 && kept < range.count)
      expect(drawn.every((row) => row >= 0 && row < range.count)).toBe(true)
    }),
  )
})

test('a step of the mark seldom draws other rows: they come six at a time', () => {
  const drawnFrom = (startIndex: number): string =>
    rowsAround({ startIndex, endIndex: startIndex + 19, overscan: 6, count: 500 }, -1).join()
  const changes = Array.from({ length: 60 }, (_, at) => at + 100).filter((at) => drawnFrom(at) !== drawnFrom(at + 1))
  expect(changes.length).toBe(10)
})
