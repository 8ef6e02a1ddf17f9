import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ahp, judgementMatrix } from '#shared/methods/ahp.ts'
import { capability } from '#shared/methods/capability.ts'
import { excelRound } from '#shared/methods/excel-round.ts'
import { fillWaves } from '#shared/methods/fill-waves.ts'
import { cascadeImportance, rescaledImportances } from '#shared/methods/importance.ts'
import { medianAndSpread } from '#shared/methods/median-and-spread.ts'
import { moscowClasses, moscowShares } from '#shared/methods/moscow.ts'
import { netPresentValue } from '#shared/methods/net-present-value.ts'
import { payback } from '#shared/methods/payback.ts'
import { pert } from '#shared/methods/pert.ts'
import { progress } from '#shared/methods/progress.ts'
import { rollUp } from '#shared/methods/roll-up.ts'
import { suggestedTarget } from '#shared/methods/target.ts'
import { weightedScore } from '#shared/methods/value-effort.ts'

const level = fc.integer({ min: 0, max: 5 })
const levels = fc.array(fc.option(level), { minLength: 6, maxLength: 6 })
const weight = fc.integer({ min: 1, max: 100 })
const weights = fc.array(weight, { minLength: 6, maxLength: 6 })
const allowance = fc.double({ min: 0, max: 5, noNaN: true })

describe('median and spread', () => {
  it('does not depend on who rated, and moves with the ratings', () => {
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 12 }), fc.integer({ min: -3, max: 3 }), (votes, shift) => {
        const result = medianAndSpread(votes)
        expect(medianAndSpread(votes.toReversed())).toEqual(result)
        const moved = medianAndSpread(votes.map((vote) => vote + shift))
        expect(moved?.median).toBe((result?.median ?? 0) + shift)
        expect(moved?.lowerMiddle).toBe((result?.lowerMiddle ?? 0) + shift)
        expect(moved?.spread).toBe(result?.spread)
        expect(votes).toContain(result?.lowerMiddle)
        expect(result?.lowerMiddle).toBeLessThanOrEqual(result?.median ?? -1)
      }),
    )
  })
})

describe('capability', () => {
  it('lies between the weakest lens and the mean, whatever the rule', () => {
    fc.assert(
      fc.property(levels, weights, allowance, fc.constantFrom('capped', 'mean', 'minimum'), (row, by, k, rule) => {
        const result = capability(row, by, rule, k)
        if (result === null) {
          expect(row.every((each) => each === null)).toBe(true)
          return
        }
        expect(result.capability).toBeGreaterThanOrEqual(result.weakest - 1e-12)
        expect(result.capability).toBeLessThanOrEqual(result.mean)
        expect(result.cappedBy === null).toBe(result.capability === result.mean)
        if (result.cappedBy !== null) expect(row[result.cappedBy]).toBe(result.weakest)
      }),
    )
  })

  it('never falls when a lens rises, and ignores the scale of the weights', () => {
    fc.assert(
      fc.property(levels, weights, allowance, fc.nat(5), fc.integer({ min: 2, max: 9 }), (row, by, k, at, factor) => {
        const before = capability(row, by, 'capped', k)
        const scaled = capability(
          row,
          by.map((each) => each * factor),
          'capped',
          k,
        )
        expect(scaled?.capability ?? -1).toBeCloseTo(before?.capability ?? -1, 9)
        const old = row[at]
        if (before === null || old == null || old === 5) return
        const after = capability(row.with(at, old + 1), by, 'capped', k)
        expect(after?.capability).toBeGreaterThanOrEqual(before.capability - 1e-12)
      }),
    )
  })
})

describe('importance and target', () => {
  const links = fc.array(fc.record({ weight, strength: fc.integer({ min: 0, max: 2 }) }), { minLength: 1 })

  it('stays within 0 and 100, and grows with what a practice serves', () => {
    fc.assert(
      fc.property(links, (goals) => {
        const value = cascadeImportance(goals) ?? -1
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(100)
        const all = goals.map((goal) => ({ ...goal, strength: 2 }))
        expect(cascadeImportance(all)).toBe(100)
        expect(cascadeImportance(goals.toReversed())).toBeCloseTo(value, 9)
      }),
    )
  })

  it('keeps the order of importances when it stretches them, and targets follow', () => {
    const thresholds = { four: 75, three: 50, two: 25 }
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2 }), (values) => {
        const stretched = rescaledImportances(values)
        for (const [at, value] of values.entries()) {
          for (const [other, than] of values.entries()) {
            if (value > than) continue
            expect(stretched[at]).toBeLessThanOrEqual(stretched[other] ?? -1)
            const target = suggestedTarget(stretched[at] ?? 0, thresholds)
            expect(target).toBeLessThanOrEqual(suggestedTarget(stretched[other] ?? 0, thresholds))
          }
        }
      }),
    )
  })
})

describe('weighted means', () => {
  const items = fc.array(fc.record({ value: fc.option(level), weight: fc.option(weight) }), { minLength: 1 })

  it('lie among their values and do not depend on order or on the scale of the weights', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 2, max: 9 }), (rows, factor) => {
        const result = rollUp(rows)
        const known = rows.flatMap(({ value }) => value ?? [])
        if (result === null) {
          expect(known).toEqual([])
          return
        }
        expect(result).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9)
        expect(result).toBeLessThanOrEqual(Math.max(...known) + 1e-9)
        expect(rollUp(rows.toReversed())).toBeCloseTo(result, 9)
        const scaled = rows.map((row) => ({ ...row, weight: row.weight === null ? null : row.weight * factor }))
        expect(rollUp(scaled)).toBeCloseTo(result, 9)
      }),
    )
  })

  it('of criteria rise by what every score rises by', () => {
    const scores = fc.array(fc.record({ weight, value: fc.integer({ min: 1, max: 4 }) }), { minLength: 1 })
    fc.assert(
      fc.property(scores, (rows) => {
        const on = (add: number) =>
          weightedScore(rows.map((row) => ({ ...row, value: row.value + add, scaleMin: 1, scaleMax: 5 }))) ?? -1
        expect(on(1)).toBeCloseTo(on(0) + 1, 9)
      }),
    )
  })
})

describe('pairwise judgements', () => {
  const ratio = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9)

  it('make weights that sum to 1 and an eigenvalue of at least n', () => {
    const size = fc.integer({ min: 1, max: 8 })
    fc.assert(
      fc.property(size, fc.array(ratio, { minLength: 28, maxLength: 28 }), (n, ratios) => {
        const { weights: result, lambdaMax, consistencyRatio } = ahp(judgementMatrix(n, allPairs(n, ratios)))
        expect(result.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9)
        expect(lambdaMax).toBeGreaterThanOrEqual(n - 1e-9)
        expect(consistencyRatio).toBeGreaterThanOrEqual(-1e-9)
      }),
    )
  })

  it('give back the weights they were made from', () => {
    fc.assert(
      fc.property(fc.array(weight, { minLength: 3, maxLength: 8 }), (truth) => {
        const total = truth.reduce((sum, each) => sum + each, 0)
        const judgements = truth.flatMap((one, row) =>
          truth.flatMap((other, column) => (column > row ? [{ row, column, ratio: one / other }] : [])),
        )
        const result = ahp(judgementMatrix(truth.length, judgements))
        for (const [at, each] of truth.entries()) expect(result.weights[at]).toBeCloseTo(each / total, 9)
        expect(result.consistencyRatio).toBeCloseTo(0, 9)
      }),
    )
  })
})

function allPairs(size: number, ratios: readonly number[]) {
  const pairs: { row: number; column: number; ratio: number }[] = []
  for (let row = 0; row < size; row += 1) {
    for (let column = row + 1; column < size; column += 1) {
      pairs.push({ row, column, ratio: ratios[pairs.length] ?? 1 })
    }
  }
  return pairs
}

describe('shares of effort', () => {
  it('sum to 1', () => {
    const item = fc.record({ moscow: fc.constantFrom(...moscowClasses), effort: fc.nat(100) })
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (items) => {
        const shares = Object.values(moscowShares(items))
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('progress', () => {
  const figure = fc.integer({ min: -1000, max: 1000 })

  it('is a share that does not care for the unit, the zero or the direction of the measure', () => {
    fc.assert(
      fc.property(figure, figure, figure, fc.integer({ min: 1, max: 50 }), (from, now, to, unit) => {
        const share = progress(from, now, to)
        if (share === null) {
          expect(from).toBe(to)
          return
        }
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(progress(from * unit + 7, now * unit + 7, to * unit + 7)).toBeCloseTo(share, 9)
        expect(progress(-from, -now, -to)).toBeCloseTo(share, 9)
      }),
    )
  })
})

describe('money and estimates', () => {
  const flows = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 12 })

  it('is the plain sum without a rate, and scales', () => {
    fc.assert(
      fc.property(flows, fc.integer({ min: 2, max: 9 }), (years, factor) => {
        const sum = years.reduce((total, each) => total + each, 0)
        expect(netPresentValue(years, 0)).toBe(sum)
        const scaled = years.map((each) => each * factor)
        expect(netPresentValue(scaled, 0.1)).toBeCloseTo(factor * netPresentValue(years, 0.1), 6)
      }),
    )
  })

  it('has paid back only where the whole sum is not negative', () => {
    fc.assert(
      fc.property(flows, (periods) => {
        const sum = periods.reduce((total, each) => total + each, 0)
        const when = payback(periods)
        expect(when !== null).toBe(sum >= 0)
        if (when === null) return
        expect(when).toBeGreaterThanOrEqual(0)
        expect(when).toBeLessThanOrEqual(periods.length - 1)
      }),
    )
  })

  it('expects something between the optimist and the pessimist', () => {
    const three = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map((each) => each.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(three, ([low = 0, likely = 0, high = 0]) => {
        const { expected, deviation } = pert(low, likely, high)
        expect(expected).toBeGreaterThanOrEqual(low)
        expect(expected).toBeLessThanOrEqual(high)
        expect(deviation).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('rounding as spreadsheets do', () => {
  it('rounds every decimal half away from zero', () => {
    // The decimal is built from whole numbers, so the right answer is known without rounding anything.
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 9 }),
        fc.boolean(),
        (cents, rest, minus) => {
          const sign = minus ? '-' : ''
          const text = String(cents).padStart(3, '0')
          const value = Number(`${sign}${text.slice(0, -2)}.${text.slice(-2)}${rest}`)
          const up = String(rest >= 5 ? cents + 1 : cents).padStart(3, '0')
          const expected = Number(`${sign}${up.slice(0, -2)}.${up.slice(-2)}`)
          expect(excelRound(value, 2)).toBe(expected === 0 ? 0 : expected)
        },
      ),
      {
        examples: [
          [0, 0, true],
          [0, 4, true],
          [0, 5, true],
        ],
      },
    )
  })
})

describe('filling waves', () => {
  const items = fc.array(
    fc.record({ demand: fc.array(fc.nat(50), { minLength: 2, maxLength: 2 }), needs: fc.array(fc.nat(20)) }),
    {
      maxLength: 20,
    },
  )
  const waves = fc.array(fc.array(fc.nat(120), { minLength: 2, maxLength: 2 }), { maxLength: 4 })

  it('overfills nothing and puts nothing before what it needs', () => {
    fc.assert(
      fc.property(items, waves, (rows, rooms) => {
        const line = rows.map(({ demand, needs }, at) => ({
          id: `i${at}`,
          demand,
          needs: needs.filter((other) => other < at).map((other) => `i${other}`),
        }))
        const placed = fillWaves(
          line,
          rooms.map((room) => ({ room })),
        )
        const used = rooms.map(() => [0, 0])
        for (const { id, demand, needs } of line) {
          const wave = placed.get(id) ?? null
          if (wave === null) continue
          for (const needed of needs) expect(placed.get(needed) ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(wave)
          used[wave] = (used[wave] ?? []).map((sum, at) => sum + (demand[at] ?? 0))
        }
        used.forEach((sums, wave) => {
          sums.forEach((sum, at) => {
            expect(sum).toBeLessThanOrEqual(rooms[wave]?.[at] ?? 0)
          })
        })
      }),
    )
  })
})
