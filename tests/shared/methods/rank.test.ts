import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rank } from '#shared/methods/readings/rank.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { aWorkbook, type GivenRows, shippedRows } from './a-workbook.ts'

const criteria = shippedRows('quick').criterion ?? []

type Initiative = Partial<RowOf<'initiative'>> & { readonly id: string }
type Scores = Readonly<Record<string, number>>

/** A workbook with the shipped criteria; every initiative has the same score everywhere but where `scores` says otherwise. */
function scored(
  method: RowOf<'prioritisation'>['method'],
  initiatives: readonly Initiative[],
  scores: (id: string, key: string) => number | null,
  more: GivenRows = {},
) {
  const own = criteria.filter((criterion) => criterion.method === method)
  return aWorkbook({
    criterion: criteria,
    prioritisation: [{ id: 'prioritisation', method }],
    initiative: initiatives.map((row) => ({ title: row.id, confidence: 'high' as const, ...row })),
    score: initiatives.flatMap(({ id }) =>
      own.map((criterion) => ({
        initiativeId: id,
        criterionId: criterion.id,
        value: scores(id, criterion.shippedKey),
      })),
    ),
    ...more,
  })
}

function from(table: Readonly<Record<string, Scores>>, otherwise = 3) {
  return (id: string, key: string) => table[id]?.[key] ?? otherwise
}

describe('rank by value and effort', () => {
  it('computes value, effort and priority with the shipped weights', () => {
    const workbook = scored(
      'valueEffort',
      [{ id: 'a', confidence: 'medium' }],
      from({
        a: {
          goalContribution: 5,
          gapClosed: 4,
          riskReduced: 4,
          userExperience: 3,
          moneySaved: 1,
          unlocksOthers: 3,
          cost: 2,
          time: 3,
          complexity: 2,
          peopleChange: 4,
        },
      }),
    )
    const [only] = rank(workbook).ranked
    expect(only?.value).toBeCloseTo(3.8, 12)
    expect(only?.effort).toBeCloseTo(2.6, 12)
    expect(only?.priority).toBeCloseTo(1.1692, 4)
    expect(only).toMatchObject({ rank: 1, quadrant: 'quickWin', missing: [], stability: 1, funded: null })
  })

  it('raises what urgent things need, keeps mandated and rejected ones apart, and names what lacks scores', () => {
    const value: Record<string, number> = { x: 5, y: 2, z: 3, law: 1, no: 5 }
    const workbook = scored(
      'valueEffort',
      [
        { id: 'x' },
        { id: 'y' },
        { id: 'z' },
        { id: 'law', mandated: true },
        { id: 'base' },
        { id: 'no', decision: 'no' },
        { id: 'bare' },
      ],
      (id, key) => (id === 'bare' || (id === 'base' && key === 'cost') ? null : key === 'cost' ? 3 : (value[id] ?? 1)),
      {
        initiativeDependency: [
          { initiativeId: 'x', dependsOnId: 'y' },
          { initiativeId: 'z', dependsOnId: 'x' },
          { initiativeId: 'law', dependsOnId: 'base' },
          { initiativeId: 'no', dependsOnId: 'z' },
        ],
      },
    )
    const { ranked, mandated, rejected, unscored, byInitiative, loops } = rank(workbook)
    const order = ranked.map(({ initiativeId }) => initiativeId)
    expect(order.indexOf('y')).toBeLessThan(order.indexOf('x'))
    expect(order.indexOf('x')).toBeLessThan(order.indexOf('z'))
    expect(byInitiative.get('y')?.raisedBy).toBe('x')
    expect(byInitiative.get('z')).toMatchObject({ raisedBy: null })
    expect(mandated.map(({ initiativeId }) => initiativeId)).toEqual(['law'])
    expect(rejected.map(({ initiativeId }) => initiativeId)).toEqual(['no'])
    expect(unscored.map(({ initiativeId }) => initiativeId)).toEqual(['bare'])
    expect(byInitiative.get('bare')?.missing).toHaveLength(10)
    expect(byInitiative.get('base')).toMatchObject({
      missing: ['valueEffort:cost'],
      priority: null,
      raisedBy: 'law',
      neededByMandated: true,
    })
    expect(loops).toEqual([])
  })

  it('draws the line where the money ends, mandated first, and does not jump over what does not fit', () => {
    const workbook = scored(
      'valueEffort',
      [
        { id: 'law', mandated: true, oneOffLikely: 30 },
        { id: 'a', oneOffLow: 30, oneOffHigh: 50 },
        { id: 'b', oneOffLikely: 100 },
        { id: 'c' },
      ],
      from({ a: { goalContribution: 5 }, b: { goalContribution: 4 }, c: { goalContribution: 1 } }),
      { prioritisation: [{ id: 'prioritisation', moneyCap: 100 }] },
    )
    const { funding, ranked } = rank(workbook)
    expect(funding).toEqual({ cap: 100, mandated: 30, lastFundedRank: 1, spent: 70, left: 30, unpriced: ['c'] })
    expect(ranked.map(({ funded }) => funded)).toEqual([true, false, false])
    expect(ranked.map(({ cumulative }) => cumulative)).toEqual([70, 170, 170])
  })

  it('divides at the medians where the team wants it', () => {
    const ids = ['a', 'b', 'c'].map((id) => ({ id }))
    const table = { a: { goalContribution: 1 }, b: { goalContribution: 2 }, c: { goalContribution: 5, cost: 5 } }
    const settings = [{ id: 'settings', quadrantRule: 'median' as const }]
    const { split, byInitiative } = rank(scored('valueEffort', ids, from(table), { settings }))
    expect(split?.value).toBeCloseTo(2.7, 12)
    expect(split?.effort).toBe(3)
    expect(byInitiative.get('c')?.quadrant).toBe('majorBet')
  })

  it('goes on where dependencies form a loop, and names it', () => {
    const workbook = scored('valueEffort', [{ id: 'a' }, { id: 'b' }, { id: 'c' }], from({ c: { cost: 5 } }), {
      initiativeDependency: [
        { initiativeId: 'a', dependsOnId: 'b' },
        { initiativeId: 'b', dependsOnId: 'a' },
        { initiativeId: 'a', dependsOnId: 'c' },
      ],
    })
    const { loops, ranked } = rank(workbook)
    expect(loops).toEqual([['a', 'b']])
    expect(ranked.map(({ initiativeId }) => initiativeId).indexOf('c')).toBeLessThan(2)
    expect(ranked).toHaveLength(3)
  })

  it('tells how sure the top is', () => {
    const initiatives = ['a', 'b', 'c'].map((id) => ({ id }))
    const table = { a: { goalContribution: 5, gapClosed: 3 }, b: { goalContribution: 3, gapClosed: 6 - 0.001 } }
    const settings = [{ id: 'settings', stabilityTop: 1 }]
    const { byInitiative } = rank(scored('valueEffort', initiatives, from(table), { settings }))
    const [a = 0, b = 0] = ['a', 'b'].map((id) => byInitiative.get(id)?.stability ?? -1)
    expect(a).toBeGreaterThan(0.5)
    expect(b).toBeGreaterThan(0)
    expect(a + b).toBeCloseTo(1, 12)
    expect(byInitiative.get('c')?.stability).toBe(0)
  })

  it('changes nothing when all weights of a part are scaled, and gives the same order to any order of rows', () => {
    const score = fc.integer({ min: 1, max: 5 })
    const table = fc.array(fc.array(score, { minLength: 10, maxLength: 10 }), { minLength: 2, maxLength: 8 })
    const own = criteria.filter(({ method }) => method === 'valueEffort')
    const keys = own.map(({ shippedKey }) => shippedKey)
    fc.assert(
      fc.property(table, fc.integer({ min: 2, max: 3 }), (rows, factor) => {
        const initiatives = rows.map((_, at) => ({ id: `i${at}` }))
        const scores = (id: string, key: string) => rows[Number(id.slice(1))]?.[keys.indexOf(key)] ?? 0
        const order = (workbook: ReturnType<typeof scored>) =>
          rank(workbook).ranked.map(({ initiativeId, priority }) => [initiativeId, priority?.toFixed(9)])
        const expected = order(scored('valueEffort', initiatives, scores))
        expect(order(scored('valueEffort', initiatives.toReversed(), scores))).toEqual(expected)
        const heavier = own.map((each) => ({ ...each, weight: each.weight * factor }))
        expect(order(scored('valueEffort', initiatives, scores, { criterion: heavier }))).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })
})

describe('rank by the other methods', () => {
  const one = [{ id: 'a' }]

  it.each([
    ['rice', { reach: 2000, impact: 2, confidence: 0.8, effort: 3 }, 1066.67],
    ['ice', { iceImpact: 8, iceConfidence: 6, ease: 7 }, 336],
    ['wsjf', { businessValue: 8, timeCriticality: 5, riskReduction: 3, jobSize: 5 }, 3.2],
    ['costOfDelay', { delayCost: 12_000, duration: 8 }, 1500],
    ['weighted', { weightedValue: 5, weightedUrgency: 3, weightedFeasibility: 1 }, 3.2],
  ] as const)('%s', (method, scores, expected) => {
    const { ranked } = rank(scored(method, one, from({ a: scores })))
    expect(ranked[0]?.priority).toBeCloseTo(expected, 2)
    expect(ranked[0]?.quadrant).toBeNull()
  })

  it('takes the initiative’s own confidence for RICE without a criterion for it, and per cent as shares', () => {
    const without = criteria.filter(({ id }) => id !== 'rice:confidence')
    const scores = from({ a: { reach: 2000, impact: 2, effort: 3 } })
    const medium = [{ id: 'a', confidence: 'medium' as const }]
    const own = rank(scored('rice', medium, scores, { criterion: without, score: riceScores({}) }))
    expect(own.ranked[0]?.priority).toBeCloseTo(1066.67, 2)
    const percent = criteria.map((each) => (each.id === 'rice:confidence' ? { ...each, scaleMax: 100 } : each))
    const shares = rank(scored('rice', one, scores, { criterion: percent, score: riceScores({ confidence: 80 }) }))
    expect(shares.ranked[0]?.priority).toBeCloseTo(1066.67, 2)
  })

  function riceScores(more: Scores) {
    return Object.entries({ reach: 2000, impact: 2, effort: 3, ...more }).map(([key, value]) => ({
      initiativeId: 'a',
      criterionId: `rice:${key}`,
      value,
    }))
  }

  it('orders MoSCoW by class, then by effort, and shares the effort', () => {
    const workbook = scored(
      'moscow',
      [
        { id: 'could', moscow: 'could' },
        { id: 'big', moscow: 'must' },
        { id: 'small', moscow: 'must' },
        { id: 'open' },
      ],
      () => null,
      {
        team: [{ id: 't', name: 'T' }],
        initiativeEffort: [
          { initiativeId: 'big', teamId: 't', quarterStart: '2027-01-01', days: 40 },
          { initiativeId: 'small', teamId: 't', quarterStart: '2027-01-01', days: 20 },
          { initiativeId: 'could', teamId: 't', quarterStart: '2027-01-01', days: 40 },
        ],
      },
    )
    const { ranked, unscored, moscowShares } = rank(workbook)
    expect(ranked.map(({ initiativeId }) => initiativeId)).toEqual(['small', 'big', 'could'])
    expect(unscored.map(({ initiativeId }) => initiativeId)).toEqual(['open'])
    expect(moscowShares).toEqual({ must: 0.6, should: 0, could: 0.4, wont: 0 })
  })

  it('tells which columns of WSJF do not begin at 1', () => {
    const scores = from({ a: { businessValue: 8, timeCriticality: 1, riskReduction: 1, jobSize: 1 } })
    expect(rank(scored('wsjf', one, scores)).withoutUnitScore).toEqual(['wsjf:businessValue'])
  })

  it('weighs by pairwise judgement, and says which pairs nobody judged', () => {
    const judged = [
      { criterionId: 'weighted:weightedValue', otherId: 'weighted:weightedUrgency', ratio: 3 },
      { criterionId: 'weighted:weightedValue', otherId: 'weighted:weightedFeasibility', ratio: 5 },
    ]
    const prioritisation = [{ id: 'prioritisation', method: 'weighted' as const, weightSource: 'ahp' as const }]
    const partly = rank(scored('weighted', one, from({}), { prioritisation, criterionJudgement: judged }))
    expect(partly.judged[0]?.unjudged).toEqual([['weighted:weightedUrgency', 'weighted:weightedFeasibility']])
    const last = { criterionId: 'weighted:weightedUrgency', otherId: 'weighted:weightedFeasibility', ratio: 3 }
    const whole = rank(scored('weighted', one, from({}), { prioritisation, criterionJudgement: [...judged, last] }))
    expect(whole.judged[0]).toMatchObject({ consistent: true, unjudged: [] })
    expect(whole.weights.map((weight) => Math.round(weight * 100))).toEqual([6370, 2583, 1047])
  })

  it('has nothing to say of an empty workbook', () => {
    const { ranked, mandated, funding, top } = rank(aWorkbook({}))
    expect([ranked, mandated, funding, top]).toEqual([[], [], null, 1])
  })
})
