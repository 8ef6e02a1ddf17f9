import { describe, expect, test } from 'vitest'
import { leastOfRow, rowPlan } from '#electron/export/pdf/row-plan.ts'

const body = 500
const lines = (count: number, hasMore = false) => ({ heights: Array.from({ length: count }, () => 10), hasMore })
const name = new Set([0])

describe('a row at the foot of a page', () => {
  test('stays where it has room', () => {
    expect(rowPlan([lines(2), lines(8)], name, 80, body)).toBeNull()
  })

  test('moves where little white is left, and breaks where it would be more', () => {
    expect(rowPlan([lines(2), lines(13)], name, 55, body)).toEqual({ moves: true, stops: new Map() })
    expect(rowPlan([lines(2), lines(13)], name, 95, body)?.moves).toBe(true)
    expect(rowPlan([lines(2), lines(13)], name, 110, body)).toEqual({ moves: false, stops: new Map([[1, 8]]) })
  })

  test('leaves five lines or a third of them on both pages', () => {
    expect(rowPlan([lines(2), lines(20)], name, 190, body)?.stops).toEqual(new Map([[1, 15]]))
    expect(rowPlan([lines(2), lines(20)], name, 45, body)?.moves).toBe(true)
    expect(rowPlan([lines(2), lines(14)], name, 130, body)?.stops).toEqual(new Map([[1, 9]]))
    expect(rowPlan([lines(2), lines(300, true)], name, 62, body)?.stops).toEqual(new Map([[1, 6]]))
  })

  test('has its name whole, while that does not take much of a page', () => {
    expect(rowPlan([lines(8), lines(20)], name, 85, body)?.stops).toEqual(new Map([[1, 8]]))
    expect(rowPlan([lines(8), lines(20)], name, 75, body)?.moves).toBe(true)
    expect(rowPlan([lines(30), lines(20)], name, 75, body)?.moves).toBe(false)
  })

  test('needs as much room to begin as it takes not to move', () => {
    for (const [names, count] of [
      [2, 13],
      [8, 30],
      [1, 7],
      [2, 40],
    ] as const) {
      const texts = [lines(names), lines(count)]
      const least = leastOfRow(texts, name, body)
      expect(rowPlan(texts, name, least, body)?.moves ?? false).toBe(false)
    }
  })
})
