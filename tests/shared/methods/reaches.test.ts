import { describe, expect, test } from 'vitest'
import { reaches } from '#shared/methods/reaches.ts'
import { suggestedTarget } from '#shared/methods/target.ts'

describe('reaching a threshold', () => {
  test.each([
    [50, 50, true],
    [49.99999999999999, 50, true],
    [0.1 + 0.2, 0.3, true],
    [1.1 * 3 - 2.3, 1, true],
    [49.9999999, 50, false],
    [Number.NaN, 0, false],
    [Number.POSITIVE_INFINITY, 2, true],
    [2, Number.POSITIVE_INFINITY, false],
    [-0.5, 0, false],
  ])('%d and %d: %s', (value, threshold, answer) => {
    expect(reaches(value, threshold)).toBe(answer)
  })

  test('an importance that is 50 but for binary rounding suggests the target of 50', () => {
    expect(suggestedTarget(49.99999999999999, { four: 75, three: 50, two: 25 })).toBe(3)
  })
})
