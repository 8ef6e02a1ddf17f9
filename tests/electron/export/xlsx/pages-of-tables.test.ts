import { describe, expect, test } from 'vitest'
import { bubbleSides } from '#electron/export/xlsx/charts/bubble-labels.ts'
import { breaksBetween } from '#electron/export/xlsx/page-breaks.ts'

describe('tables of a section', () => {
  const head = { rows: 3, height: 60 }
  const pieces = (...heights: number[]) => heights.map((height) => ({ rows: 5, height }))

  test('stand together on a page where they have room for it, the first pages full', () => {
    expect(breaksBetween(head, 30, pieces(200, 200, 200), 500)).toEqual([13])
    expect(breaksBetween(head, 30, pieces(100, 100, 100), 500)).toEqual([])
  })

  test('a small one is not alone where another may stand with it on no more pages', () => {
    expect(breaksBetween(head, 30, pieces(200, 100, 100, 60, 440), 500)).toEqual([8, 23])
  })

  test('one that is longer than a page has it to itself', () => {
    expect(breaksBetween(head, 30, pieces(900, 100), 500)).toEqual([8])
  })
})

describe('names of bubbles', () => {
  const axes = [
    { min: 1, max: 5 },
    { min: 1, max: 5 },
  ] as const

  test('among many, those that have room have one and cover nothing', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => ({ x: 2, y: 2, area: 1, label: `X${at}` }))
    const sides = bubbleSides([...crowd, { x: 4.5, y: 4.5, area: 1, label: 'I01' }], axes)
    expect(sides.at(-1)).toBe('r')
    expect(sides.slice(0, -1).filter((side) => side !== null).length).toBeLessThanOrEqual(4)
  })

  test('among few, each bubble has its name', () => {
    const few = Array.from({ length: 12 }, (_, at) => ({ x: 2, y: 2, area: 1, label: `X${at}` }))
    expect(bubbleSides(few, axes)).not.toContain(null)
  })
})
