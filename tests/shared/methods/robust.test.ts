import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neverFirst } from '#shared/methods/dominance.ts'
import { kendallW } from '#shared/methods/kendall-w.ts'
import { matrixGame } from '#shared/methods/matrix-game.ts'
import { rankDraws } from '#shared/methods/rank-draws.ts'
import { settledGain } from '#shared/methods/settled-opinions.ts'
import { smallestWeightChange } from '#shared/methods/smallest-weight-change.ts'

describe('Kendall’s W', () => {
  /** Ranks of 1 for the best become scores of which the greatest is best. */
  const asScores = (ranks: readonly (readonly number[])[]) => ranks.map((row) => row.map((rank) => -rank))

  /** Manual of the R package DescTools, `KendallW`: three raters of six subjects, without ties. */
  it('is .568254 with a chi-square of 8.5238 for the example of DescTools', () => {
    const found = kendallW(
      asScores([
        [1, 6, 3, 2, 5, 4],
        [1, 5, 6, 2, 4, 3],
        [2, 3, 6, 5, 4, 1],
      ]),
    )
    expect(found?.w).toBeCloseTo(0.568254, 6)
    expect(found?.chiSquare).toBeCloseTo(8.5238, 4)
  })

  /** NAG library manual, G08DAF, example results: tied scores of three comparisons of ten objects, W = 0.828. */
  it('is .828 for the tied example of the NAG library', () => {
    const found = kendallW(
      asScores([
        [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
        [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
        [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
      ]),
    )
    expect(found?.w).toBeCloseTo(0.828, 3)
    expect(found?.chiSquare).toBeCloseTo(3 * 9 * (found?.w ?? 0), 12)
  })

  /**
   * Zar, "Biostatistical analysis", 4th edition (1999), page 444: wings, tails and bills of twelve birds. The manual of the R
   * package synchrony (`bird.traits`) prints 0.9241, corrected for ties; the rank sums are those UNISTAT prints for it.
   */
  it('is .9241 for the birds of Zar, corrected for ties', () => {
    const found = kendallW([
      [10.4, 10.8, 11.1, 10.2, 10.3, 10.2, 10.7, 10.5, 10.8, 11.2, 10.6, 11.4],
      [7.4, 7.6, 7.9, 7.2, 7.4, 7.1, 7.4, 7.2, 7.8, 7.7, 7.8, 8.3],
      [17, 17, 20, 14.5, 15.5, 13, 19.5, 16, 21, 20, 18, 22],
    ])
    expect(found?.w).toBeCloseTo(0.9241, 4)
  })

  /**
   * Manual of the R package DescTools, `KendallW`, from the package irr (`anxiety`): three raters of twenty subjects on a
   * scale of six, so that nearly all is tied. It prints 0.5396569 with the correction.
   */
  it('is .5396569 for three raters with many ties', () => {
    const found = kendallW([
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ])
    expect(found?.w).toBeCloseTo(0.5396569, 7)
    expect(found?.chiSquare).toBeCloseTo(30.8, 1)
  })

  const panels = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 8 })).chain(([judges, items]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: items, maxLength: items }), {
      minLength: judges,
      maxLength: judges,
    }),
  )

  it('lies between 0 and 1, and does not mind a constant, other names or another order of judges', () => {
    fc.assert(
      fc.property(panels, (scores) => {
        const w = kendallW(scores)?.w
        if (w === undefined) return
        expect(w).toBeGreaterThanOrEqual(-1e-9)
        expect(w).toBeLessThanOrEqual(1 + 1e-9)
        expect(kendallW(scores.map((row, judge) => row.map((each) => 2 * each + judge)))?.w).toBeCloseTo(w, 9)
        expect(kendallW(scores.map((row) => row.toReversed()))?.w).toBeCloseTo(w, 9)
        expect(kendallW(scores.toReversed())?.w).toBeCloseTo(w, 9)
      }),
    )
  })

  it('is 1 for judges who agree, and nothing where all is tied or only one judges', () => {
    expect(
      kendallW([
        [3, 1, 2],
        [9, 7, 8],
        [30, 10, 20],
      ])?.w,
    ).toBeCloseTo(1, 12)
    expect(
      kendallW([
        [1, 1],
        [2, 2],
      ]),
    ).toBeNull()
    expect(kendallW([[1, 2, 3]])).toBeNull()
    expect(kendallW([])).toBeNull()
  })
})

describe('the value of a matrix game', () => {
  it('is that of published ones', () => {
    // Matching pennies; rock, paper, scissors; and the game of value 1/5 by hand: mixture (2/5, 3/5).
    expect(
      matrixGame([
        [1, -1],
        [-1, 1],
      ]).value,
    ).toBeCloseTo(0, 12)
    expect(
      matrixGame([
        [0, -1, 1],
        [1, 0, -1],
        [-1, 1, 0],
      ]).mixture,
    ).toEqual([1, 1, 1].map(() => expect.closeTo(1 / 3, 9)))
    const game = matrixGame([
      [2, -1],
      [-1, 1],
    ])
    expect(game.value).toBeCloseTo(0.2, 12)
    expect(game.mixture).toEqual([expect.closeTo(0.4, 9), expect.closeTo(0.6, 9)])
  })

  it('is secured by its mixture and not beaten by any other', () => {
    const games = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 7,
      }),
    )
    const secured = (rows: readonly (readonly number[])[], mixture: readonly number[]) =>
      Math.min(...rows.map((row) => row.reduce((sum, each, at) => sum + each * (mixture[at] ?? 0), 0)))
    fc.assert(
      fc.property(games, fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 4, maxLength: 4 }), (rows, points) => {
        const { value, mixture } = matrixGame(rows)
        expect(mixture.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9)
        expect(Math.min(...mixture)).toBeGreaterThanOrEqual(-1e-9)
        expect(secured(rows, mixture)).toBeCloseTo(value, 6)
        const other = points.slice(0, mixture.length)
        const sum = other.reduce((total, each) => total + each, 0)
        if (sum > 0)
          expect(
            secured(
              rows,
              other.map((each) => each / sum),
            ),
          ).toBeLessThanOrEqual(value + 1e-6)
      }),
    )
  })
})

describe('what no weighting can put first', () => {
  it('is beaten by one in every corner, or by several together', () => {
    // On two criteria: (1,1) is beaten by (2,2); (3,3) only by the mixture of (9,0) and (0,9); (5,5) by none.
    const corners = [
      [1, 2, 3, 9, 0],
      [1, 2, 3, 0, 9],
    ]
    expect(neverFirst(corners, [corners])).toEqual([
      { thing: 0, beatenBy: 2 },
      { thing: 1, beatenBy: 2 },
      { thing: 2, beatenBy: null },
    ])
    const better = corners.map((row) => [...row, 5])
    expect(neverFirst(better, [better]).map(({ thing }) => thing)).not.toContain(5)
  })

  it('is first under none of the weightings tried, and everything else under one', () => {
    const tables = fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 }), {
      minLength: 2,
      maxLength: 2,
    })
    fc.assert(
      fc.property(tables, (corners) => {
        const never = new Set(neverFirst(corners, [corners]).map(({ thing }) => thing))
        const [one = [], other = []] = corners
        for (let step = 1; step < 200; step += 1) {
          const at = one.map((each, thing) => (each * step + (other[thing] ?? 0) * (200 - step)) / 200)
          const best = Math.max(...at)
          at.forEach((each, thing) => {
            if (each > best - 1e-12 && at.filter((rival) => rival > best - 1e-12).length === 1) {
              expect(never.has(thing)).toBe(false)
            }
          })
        }
      }),
    )
  })
})

describe('draws of an order', () => {
  it('count who is in the top, between which ranks, and which pairs swap', () => {
    // Things 4, 2 and 0 in this order; every fourth draw the first two swap.
    const found = rankDraws(5, Int32Array.of(4, 2, 0), { draws: 100, top: 1, swapFrom: 0.2 }, (draw, into) => {
      into.set(draw % 4 === 0 ? [2, 4, 0] : [4, 2, 0])
    })
    expect([...found.topShare]).toEqual([0, 0, 0.25, 0, 0.75])
    expect([found.low[4], found.median[4], found.high[4]]).toEqual([1, 1, 2])
    expect([found.low[0], found.high[0]]).toEqual([3, 3])
    expect(found.swaps).toEqual([{ ahead: 4, behind: 2, share: 0.25 }])
    expect(found).toMatchObject({ overlap: 0.75, setHolds: 0.75 })
  })
})

describe('the gain of settling a difference of opinion', () => {
  it('is all of the unsteadiness where the opinion decides alone, and none where it does not matter', () => {
    // Opinion 0 puts thing 0 at the top, opinion 1 thing 1: p = ½ each, unsteadiness ½.
    const taken = Int32Array.of(500, 500)
    expect(settledGain({ taken, atTop: Int32Array.of(500, 0, 0, 500) })).toBeCloseTo(0.5, 9)
    expect(settledGain({ taken, atTop: Int32Array.of(250, 250, 250, 250) })).toBe(0)
    expect(settledGain({ taken: Int32Array.of(10, 0), atTop: Int32Array.of(5, 5, 0, 0) })).toBe(0)
  })
})

describe('the smallest change of a weight', () => {
  // Two criteria, weights 60 and 40; A scores (5, 1), B (3, 3): A 3.4, B 3.0. Equal at a share of one half.
  const scores = [
    [5, 1],
    [3, 3],
  ]
  const priority = ([a = 0, b = 0]: readonly number[]) =>
    Float64Array.from(scores, ([x = 0, y = 0]) => (a * x + b * y) / (a + b))
  const best = (weights: readonly number[]) => {
    const [a = 0, b = 0] = priority(weights)
    return [a >= b ? 0 : 1]
  }

  it('is where the lines cross', () => {
    const trading = [
      { criterion: 0, weight: 60, others: 40, divides: false },
      { criterion: 1, weight: 40, others: 60, divides: false },
    ]
    const change = smallestWeightChange([60, 40], trading, [0, 1], priority, best, 100)
    expect(change).toMatchObject({ enters: [1], leaves: [0] })
    expect(change?.from).toBeCloseTo(change?.criterion === 0 ? 0.6 : 0.4, 9)
    expect(change?.to).toBeCloseTo(0.5, 9)
  })

  it('is exact where the weight divides, and null where nothing changes', () => {
    const divided = (weights: readonly number[]) => priority(weights).map((each) => 1 / each)
    const trading = [{ criterion: 0, weight: 60, others: 40, divides: true }]
    const least = (weights: readonly number[]) => [best(weights)[0] === 0 ? 1 : 0]
    expect(smallestWeightChange([60, 40], trading, [0, 1], divided, least, 100)?.to).toBeCloseTo(0.5, 9)
    expect(smallestWeightChange([60, 40], trading, [0, 1], priority, () => [0], 100)).toBeNull()
  })
})
