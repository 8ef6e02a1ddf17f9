import { describe, expect, it } from 'vitest'
import { ahp, judgementMatrix } from '#shared/methods/ahp.ts'
import { attainment, attainmentShare } from '#shared/methods/attainment.ts'
import { type CapabilityRule, capability } from '#shared/methods/capability.ts'
import { costOfDelayPerDuration } from '#shared/methods/cost-of-delay.ts'
import { conflictDays } from '#shared/methods/date-conflict.ts'
import { excelRound } from '#shared/methods/excel-round.ts'
import { attention, gap, isOverServed, surveyGap } from '#shared/methods/gap.ts'
import { ice } from '#shared/methods/ice.ts'
import { cascadeImportance, importance, importanceMark, rescaledImportances } from '#shared/methods/importance.ts'
import { medianAndSpread } from '#shared/methods/median-and-spread.ts'
import { moscowPriority, moscowShares } from '#shared/methods/moscow.ts'
import { netPresentValue } from '#shared/methods/net-present-value.ts'
import { partnershipShare } from '#shared/methods/partnership-share.ts'
import { payback } from '#shared/methods/payback.ts'
import { inSeries, pert } from '#shared/methods/pert.ts'
import { meanProgress, progress, progressColour, progressIntoRange } from '#shared/methods/progress.ts'
import { lessRange, rangeOf } from '#shared/methods/range.ts'
import { canvasScores, relativeImportance, roundToMultiple } from '#shared/methods/relative-importance.ts'
import { rice } from '#shared/methods/rice.ts'
import { riskBand, riskScore } from '#shared/methods/risk-score.ts'
import { coverage, rollUp } from '#shared/methods/roll-up.ts'
import { supplierScore } from '#shared/methods/supplier-score.ts'
import { systemicReason } from '#shared/methods/systemic-finding.ts'
import { suggestedTarget } from '#shared/methods/target.ts'
import { loadState, teamLoad } from '#shared/methods/team-load.ts'
import { onCommonScale, quadrant, valueEffortPriority, weightedScore } from '#shared/methods/value-effort.ts'
import { hasUnitScore, wsjf } from '#shared/methods/wsjf.ts'

const even = [1, 1, 1, 1, 1, 1]

describe('C1 several raters', () => {
  it('proposes the median and lets the lower middle stand', () => {
    expect(medianAndSpread([4, 1, 2])).toEqual({ count: 3, median: 2, lowerMiddle: 2, low: 1, high: 4, spread: 3 })
    expect(medianAndSpread([4, 1])).toMatchObject({ median: 2.5, lowerMiddle: 1, spread: 3 })
    expect(medianAndSpread([3])).toMatchObject({ median: 3, lowerMiddle: 3, spread: 0 })
    expect(medianAndSpread([])).toBeNull()
  })
})

describe('C2 capability', () => {
  it('caps the mean one level above the weakest lens', () => {
    const held = capability([3, 2, 1, 2, 3, 2], even, 'capped', 1)
    expect(held?.mean).toBeCloseTo(2.1667, 4)
    expect(held).toMatchObject({ weakest: 1, capability: 2, cappedBy: 2 })
    const free = capability([4, 3, 3, 3, 4, 3], even, 'capped', 1)
    expect(free?.capability).toBeCloseTo(3.3333, 4)
    expect(free?.cappedBy).toBeNull()
  })

  it.each<[CapabilityRule, number, number | null]>([
    ['mean', 20 / 6, null],
    ['minimum', 0, 4],
    ['capped', 1, 4],
  ])('follows the rule %s', (rule, expected, cappedBy) => {
    expect(capability([4, 4, 4, 4, 0, 4], even, rule, 1)).toMatchObject({ capability: expected, cappedBy })
  })

  it('leaves out what is not rated, weighs lenses, and is nothing without ratings or weights', () => {
    expect(capability([5, null, 2, null, null, null], [1, 1, 3, 1, 1, 1], 'mean', 1)?.capability).toBe(2.75)
    expect(capability([null, null], [1, 1], 'capped', 1)).toBeNull()
    expect(capability([3, 3], [0, 0], 'capped', 1)).toBeNull()
  })

  it('compares with the target on the scale of ISO/IEC 33020', () => {
    const letters = [0.15, 0.16, 0.5, 0.51, 0.85, 0.86, 1.4].map(attainment)
    expect(letters).toEqual(['N', 'P', 'P', 'L', 'L', 'F', 'F'])
    expect(attainmentShare(2, 4)).toBe(0.5)
    expect(attainmentShare(0, 0)).toBe(1)
  })
})

describe('C3 importance and target', () => {
  it('adds up the goals that a practice serves', () => {
    const links = [
      { weight: 5, strength: 2 },
      { weight: 3, strength: 1 },
      { weight: 2, strength: 0 },
    ]
    expect(cascadeImportance(links)).toBe(65)
    expect(cascadeImportance([])).toBeNull()
  })

  it('blends with what stakeholders say, where they say something', () => {
    expect(importance(65, 80, 0.6)).toBeCloseTo(71, 12)
    expect(importance(65, null, 0.6)).toBe(65)
    expect(importance(null, 80, 0.6)).toBe(80)
    expect(importance(null, null, 0.6)).toBeNull()
  })

  it('stretches importances over the practices in scope', () => {
    expect(rescaledImportances([20, null, 40, 60])).toEqual([0, null, 50, 100])
    expect(rescaledImportances([30, 30])).toEqual([50, 50])
    expect([0, 12, 13, 50, 87, 88, 100].map(importanceMark)).toEqual([1, 1, 2, 3, 4, 5, 5])
    expect(rescaledImportances([])).toEqual([])
  })

  it('suggests a target by its thresholds', () => {
    const thresholds = { four: 75, three: 50, two: 25 }
    const targets = [100, 75, 74.9, 50, 25, 24.9, 0].map((value) => suggestedTarget(value, thresholds))
    expect(targets).toEqual([4, 4, 3, 3, 2, 1, 1])
  })

  it('computes the canvas and the relative importance of COBIT', () => {
    expect(canvasScores([40, -20, 65, 10])).toEqual([60, -30, 100, 15])
    expect(canvasScores([0, 0])).toEqual([0, 0])
    expect(relativeImportance(30, 20, 15, 12)).toBe(20)
    expect(relativeImportance(30, 0, 15, 12)).toBeNull()
    expect([roundToMultiple(-32, 5), roundToMultiple(-32.5, 5), roundToMultiple(2, 5)]).toEqual([-30, -35, 0])
  })
})

describe('C4 gap and attention', () => {
  it('weighs a gap by importance', () => {
    expect(attention(gap(3, 2), 65)).toBeCloseTo(0.65, 12)
    expect(gap(2, 3)).toBe(0)
    expect([isOverServed(2, 3, 1), isOverServed(2, 2.9, 1)]).toEqual([true, false])
    expect(surveyGap(80, 95)).toBe(-15)
  })
})

describe('C5 roll-ups', () => {
  it('weighs practices by importance', () => {
    const items = [
      { value: 2, weight: 65 },
      { value: 3.33, weight: 40 },
      { value: 1.5, weight: 80 },
      { value: null, weight: 100 },
    ]
    expect(rollUp(items)).toBeCloseTo(2.0714, 4)
  })

  it('counts all alike where nothing weighs anything', () => {
    const items = [
      { value: 1, weight: 0 },
      { value: 4, weight: null },
    ]
    expect(rollUp(items)).toBe(2.5)
    expect(rollUp([{ value: null, weight: 5 }])).toBeNull()
    expect([coverage(3, 4), coverage(0, 0)]).toEqual([0.75, 1])
  })
})

describe('C6 systemic finding', () => {
  const thresholds = { drop: 0.5, share: 0.4, level: 1, leastPractices: 8 }
  const lens = { index: 2, meanOfIndices: 2.4, rated: 10, applicable: 10, low: 3 }

  it('needs a low index or many low practices, and enough of them rated', () => {
    expect(systemicReason(lens, thresholds)).toBeNull()
    expect(systemicReason({ ...lens, index: 1.9 }, thresholds)).toBe('index')
    expect(systemicReason({ ...lens, low: 4 }, thresholds)).toBe('share')
    expect(systemicReason({ ...lens, index: 1, low: 9 }, thresholds)).toBe('both')
    expect(systemicReason({ ...lens, index: 1, low: 7, rated: 7 }, thresholds)).toBeNull()
  })
})

describe('C7 value and effort', () => {
  it('weighs criteria and divides value by effort', () => {
    expect(valueEffortPriority(3.8, 2.6, 0.8)).toBeCloseTo(1.1692, 4)
    expect(valueEffortPriority(3.8, 0, 0.8)).toBeNull()
    const scores = [
      [30, 5],
      [20, 4],
      [20, 4],
      [10, 3],
      [10, 1],
      [10, 3],
    ].map(([weight = 0, value = 0]) => ({ weight, value, scaleMin: 1, scaleMax: 5 }))
    expect(weightedScore(scores)).toBeCloseTo(3.8, 12)
    expect(weightedScore([])).toBeNull()
  })

  it('brings scales of their own to one of 1 to 5', () => {
    expect([onCommonScale(0, 0, 100), onCommonScale(50, 0, 100), onCommonScale(100, 0, 100)]).toEqual([1, 3, 5])
    expect(onCommonScale(4.2, 1, 5)).toBe(4.2)
  })

  it('divides into quadrants', () => {
    const places = [
      [4, 2],
      [3, 3],
      [2, 2],
      [2, 4],
    ].map(([value = 0, effort = 0]) => quadrant(value, effort, 3, 3))
    expect(places).toEqual(['quickWin', 'majorBet', 'fillIn', 'reconsider'])
  })
})

describe('C8 other methods', () => {
  it('computes RICE, ICE, WSJF and CD3', () => {
    expect(rice(2000, 2, 0.8, 3)).toBeCloseTo(1066.67, 2)
    expect(rice(2000, 2, 0.8, 0)).toBeNull()
    expect(ice(8, 6, 7)).toBe(336)
    expect(wsjf(8, 5, 3, 5)).toBe(3.2)
    expect(wsjf(8, 5, 3, 0)).toBeNull()
    expect([hasUnitScore([1, 8]), hasUnitScore([2, 8]), hasUnitScore([])]).toEqual([true, false, true])
    expect(costOfDelayPerDuration(12_000, 8)).toBe(1500)
    expect(costOfDelayPerDuration(12_000, 0)).toBeNull()
  })

  it('shares effort among the MoSCoW classes', () => {
    const items = [
      { moscow: 'must', effort: 60 },
      { moscow: 'should', effort: 30 },
      { moscow: 'could', effort: 10 },
    ] as const
    expect(moscowShares(items)).toEqual({ must: 0.6, should: 0.3, could: 0.1, wont: 0 })
    expect(moscowShares(items.map((item) => ({ ...item, effort: 0 }))).must).toBeCloseTo(1 / 3, 12)
    expect(moscowShares([])).toEqual({ must: 0, should: 0, could: 0, wont: 0 })
    expect(moscowPriority('must')).toBeGreaterThan(moscowPriority('should'))
  })

  it('weighs by pairwise judgement', () => {
    const matrix = judgementMatrix(3, [
      { row: 0, column: 1, ratio: 3 },
      { row: 0, column: 2, ratio: 5 },
      { row: 2, column: 1, ratio: 1 / 3 },
    ])
    const { weights, lambdaMax, consistencyIndex, consistencyRatio } = ahp(matrix)
    expect(weights.map((weight) => Number(weight.toFixed(4)))).toEqual([0.637, 0.2583, 0.1047])
    expect(lambdaMax).toBeCloseTo(3.0385, 4)
    const c = Math.cbrt(5 / (3 * 3))
    expect(lambdaMax).toBeCloseTo(1 + c + 1 / c, 10)
    expect(consistencyIndex).toBeCloseTo(0.0193, 4)
    expect(consistencyRatio).toBeCloseTo(0.0332, 4)
  })

  /**
   * How much Americans drink of what, as 30 people judged it: Saaty, "Decision making with the analytic hierarchy process",
   * International Journal of Services Sciences 1 (1), 2008, pages 83 to 98. Of the article only the abstract was read; matrix
   * and weights of the eigenvector are as AHPy, a Python library, reproduces them from it (tests/test_ahp.py). The geometric
   * means are within .003 of them.
   */
  it('weighs drinks as Saaty’s eigenvector does, with his consistency ratio', () => {
    const drinks = [
      [1, 9, 5, 2, 1, 1, 1 / 2],
      [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
      [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
      [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [1, 9, 4, 2, 1, 2, 1 / 2],
      [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [2, 9, 9, 3, 2, 3, 1],
    ]
    const published = [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327]
    const { weights, consistencyRatio } = ahp(drinks)
    for (const [at, weight] of weights.entries()) expect(Math.abs(weight - (published[at] ?? 0))).toBeLessThan(0.003)
    expect(Number(consistencyRatio.toFixed(3))).toBe(0.022)
  })

  /** Experience, education, charisma and age of a leader: the example of Wikipedia's article on AHP, with the figures of AHPy. */
  it('weighs what a leader needs within .002 of the eigenvector, with its consistency ratio', () => {
    const { weights, consistencyRatio } = ahp([
      [1, 4, 3, 7],
      [1 / 4, 1, 1 / 3, 3],
      [1 / 3, 3, 1, 5],
      [1 / 7, 1 / 3, 1 / 5, 1],
    ])
    const published = [0.548, 0.127, 0.27, 0.056]
    for (const [at, weight] of weights.entries()) expect(Math.abs(weight - (published[at] ?? 0))).toBeLessThan(0.002)
    expect(Number(consistencyRatio.toFixed(3))).toBe(0.044)
  })

  it('names the pair that spoils consistency most', () => {
    const matrix = judgementMatrix(4, [
      { row: 0, column: 1, ratio: 2 },
      { row: 0, column: 2, ratio: 4 },
      { row: 0, column: 3, ratio: 1 / 9 },
      { row: 1, column: 2, ratio: 2 },
      { row: 1, column: 3, ratio: 4 },
      { row: 2, column: 3, ratio: 2 },
    ])
    const { consistencyRatio, worstPair } = ahp(matrix)
    expect(consistencyRatio).toBeGreaterThan(0.1)
    expect(worstPair).toMatchObject({ row: 0, column: 3 })
    expect(worstPair?.consistent).toBeGreaterThan(5 * (worstPair?.given ?? 1))
  })

  it('is always consistent with up to two criteria, and averages a pair judged both ways', () => {
    const two = ahp(judgementMatrix(2, [{ row: 0, column: 1, ratio: 9 }]))
    expect(two).toMatchObject({ consistencyRatio: 0, worstPair: null })
    expect(ahp([[1]]).weights).toEqual([1])
    expect(ahp([]).weights).toEqual([])
    const both = judgementMatrix(2, [
      { row: 0, column: 1, ratio: 4 },
      { row: 1, column: 0, ratio: 1 },
    ])
    expect(both[0]?.[1]).toBeCloseTo(2, 12)
  })
})

describe('C10 dates and load', () => {
  it('estimates by PERT', () => {
    expect(pert(2, 4, 9).expected).toBe(4.5)
    expect(pert(2, 4, 9).deviation).toBeCloseTo(1.1667, 4)
    expect(inSeries([pert(2, 4, 9), pert(2, 4, 9)]).expected).toBe(9)
    expect(inSeries([]).deviation).toBe(0)
  })

  it('finds links that dates break', () => {
    const [needed, needing] = [
      { start: 10, finish: 20 },
      { start: 18, finish: 30 },
    ]
    expect(conflictDays('finishToStart', needed, needing, 0)).toBe(2)
    expect(conflictDays('finishToStart', needed, needing, -2)).toBe(0)
    expect(conflictDays('startToStart', needed, needing, 9)).toBe(1)
    expect(conflictDays('finishToFinish', needed, needing, 11)).toBe(1)
  })

  it('colours load above its thresholds', () => {
    const thresholds = { amber: 0.85, red: 1 }
    const states = [0, 85, 86, 100, 101].map((days) => loadState(days, teamLoad(days, 100), thresholds))
    expect(states).toEqual(['green', 'green', 'amber', 'amber', 'red'])
    expect(loadState(0, teamLoad(0, 0), thresholds)).toBe('none')
    expect(loadState(5, teamLoad(5, 0), thresholds)).toBe('red')
  })
})

describe('C11 money, risk, supplier', () => {
  it('discounts and pays back', () => {
    expect(netPresentValue([-400, 150, 200, 220], 0.1)).toBeCloseTo(66.94, 2)
    expect(payback([-400, 150, 200, 220])).toBeCloseTo(2.2273, 4)
    expect(payback([-400, 150])).toBeNull()
    expect(payback([-400, 150], 125)).toBe(3)
    expect(payback([0, 100])).toBe(0)
    expect(payback([])).toBe(0)
    // What comes back and is spent again has not come back.
    expect(payback([-100, 150, -100, 100])).toBe(2.5)
  })

  it('keeps ranges whole', () => {
    expect(rangeOf(null, 10, 15)).toEqual({ low: 10, likely: 10, high: 15 })
    expect(rangeOf(10, null, 20)).toEqual({ low: 10, likely: 15, high: 20 })
    expect(rangeOf(null, null, null)).toBeNull()
    const [gain, cost] = [
      { low: 5, likely: 8, high: 9 },
      { low: 2, likely: 3, high: 6 },
    ]
    expect(lessRange(gain, cost)).toEqual({ low: -1, likely: 5, high: 7 })
  })

  it('bands risks', () => {
    const bands = [riskScore(3, 5), riskScore(2, 7), 8, 7].map((score) => riskBand(score, { red: 15, amber: 8 }))
    expect(bands).toEqual(['red', 'amber', 'amber', 'green'])
  })

  it('scores suppliers', () => {
    const weights = [0.2, 0.2, 0.2, 0.2, 0.1, 0.1]
    expect(supplierScore([5, 5, 5, 5, 5, 5], weights)).toBeCloseTo(100, 12)
    expect(supplierScore([4, 3, 5, 2, 3, 4], weights)).toBeCloseTo(70, 12)
    expect(supplierScore([4, null, 5, 2, 3, 4], weights)).toBeNull()
    expect(supplierScore([4, null], [1, 0])).toBe(80)
    expect(supplierScore([4], [0])).toBeNull()
  })
})

describe('C12 progress', () => {
  it('works for rising and falling measures', () => {
    expect(progress(240, 150, 90)).toBe(0.6)
    expect(progress(92, 95, 97)).toBe(0.6)
    expect([progress(10, 5, 20), progress(10, 25, 20)]).toEqual([0, 1])
    expect([progress(10, 10, 10), progress(null, 1, 2)]).toEqual([null, null])
  })

  it('goes into a range from either side', () => {
    expect(progressIntoRange(80, 100, 95, 105)).toBe(1)
    expect(progressIntoRange(80, 89, 95, 105)).toBeCloseTo(0.6, 12)
    expect(progressIntoRange(125, 115, 95, 105)).toBe(0.5)
    expect(progressIntoRange(80, null, 95, 105)).toBeNull()
  })

  it('averages key results and colours', () => {
    expect(meanProgress([0.2, null, 0.6])).toBeCloseTo(0.4, 12)
    expect(meanProgress([null])).toBeNull()
    const colours = [0.7, 0.69, 0.4, 0.39].map((share) => progressColour(share, { green: 0.7, amber: 0.4 }))
    expect(colours).toEqual(['green', 'amber', 'amber', 'red'])
  })
})

describe('B8 partnership', () => {
  it('says nothing until all is answered', () => {
    expect(partnershipShare([3, 2, 1, 0, 3, 0])).toBe(0.5)
    expect(partnershipShare([3, null])).toBeNull()
    expect(partnershipShare([])).toBeNull()
  })
})

describe('rounding as spreadsheets do', () => {
  it.each([
    [6.415, 2, 6.42],
    [1.005, 2, 1.01],
    [2.675, 2, 2.68],
    [-6.415, 2, -6.42],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [1234.5, -2, 1200],
    [1e21, 2, 1e21],
    [1.5e-7, 7, 2e-7],
    [0.1 + 0.2, 15, 0.3],
  ])('%f to %i digits is %f', (value, digits, expected) => {
    expect(excelRound(value, digits)).toBe(expected)
  })
})
