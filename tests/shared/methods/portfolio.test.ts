import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { bestPortfolio } from '#shared/methods/best-portfolio.ts'
import { dependencyGraph } from '#shared/methods/dependency-graph.ts'
import { explain } from '#shared/methods/explain.ts'
import { sayPhrase } from '#shared/methods/explanation-text.ts'
import { mandatedMoney } from '#shared/methods/readings/mandated-money.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import { moneyRange } from '#shared/methods/readings/money-range.ts'
import { portfolio } from '#shared/methods/readings/portfolio.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { aWorkbook, type GivenRows } from './a-workbook.ts'

const say = createTranslator('en-GB')

const never = () => false

function plain(values: readonly number[], costs: readonly number[], budget: number) {
  return bestPortfolio(
    dependencyGraph(values.length, [], []),
    { values, costs, mandated: never, excluded: never },
    budget,
    1e6,
  )
}

describe('the best portfolio', () => {
  it('is the optimum of published knapsacks', () => {
    // Of ten items: Burkardt's collection KNAPSACK_01, P01.
    expect(
      plain([92, 57, 49, 68, 60, 43, 67, 84, 87, 72], [23, 31, 29, 44, 53, 38, 63, 85, 89, 82], 165),
    ).toMatchObject({ items: [0, 1, 2, 3, 5], value: 309, cost: 165, exact: true, atMost: 309 })
    // Of 24 items: Kreher and Stinson, "Combinatorial algorithms" (1999); P08 of the same collection.
    const values = [
      825594, 1677009, 1676628, 1523970, 943972, 97426, 69666, 1296457, 1679693, 1902996, 1844992, 1049289, 1252836,
      1319836, 953277, 2067538, 675367, 853655, 1826027, 65731, 901489, 577243, 466257, 369261,
    ]
    const costs = [
      382745, 799601, 909247, 729069, 467902, 44328, 34610, 698150, 823460, 903959, 853665, 551830, 610856, 670702,
      488960, 951111, 323046, 446298, 931161, 31385, 496951, 264724, 224916, 169684,
    ]
    expect(plain(values, costs, 6404180)).toMatchObject({ value: 13549094, exact: true })
  })

  const cases = fc
    .record({
      items: fc.array(fc.record({ value: fc.nat(20), cost: fc.nat(12), role: fc.nat(9) }), {
        minLength: 1,
        maxLength: 9,
      }),
      links: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 10 }),
      budget: fc.nat(40),
    })
    .map(({ items, links, budget }) => ({
      values: items.map(({ value }) => value),
      costs: items.map(({ cost }) => cost),
      mandated: (at: number) => items[at]?.role === 0,
      excluded: (at: number) => items[at]?.role === 1,
      // From the lower number to the higher, so that there is no loop.
      links: links
        .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
        .filter(([from, to]) => from < to && to < items.length),
      budget,
    }))

  it('is what trying everything finds, with needs, mandates and exclusions', () => {
    fc.assert(
      fc.property(cases, ({ values, costs, mandated, excluded, links, budget }) => {
        const size = values.length
        const graph = dependencyGraph(
          size,
          links.map(([from]) => from),
          links.map(([, to]) => to),
        )
        const found = bestPortfolio(graph, { values, costs, mandated, excluded }, budget, 1e6)
        let best = -1
        for (let set = 0; set < 1 << size; set += 1) {
          const has = (at: number) => (set & (1 << at)) !== 0
          const isWhole = links.every(([from, to]) => !has(to) || has(from) || excluded(from))
          const all = values.map((_, at) => at)
          const isAllowed = all.every((at) => (has(at) ? !excluded(at) : !mandated(at)))
          const cost = all.reduce((sum, at) => sum + (has(at) ? (costs[at] ?? 0) : 0), 0)
          const value = all.reduce((sum, at) => sum + (has(at) ? (values[at] ?? 0) : 0), 0)
          if (isWhole && isAllowed && cost <= budget) best = Math.max(best, value)
        }
        if (best === -1) expect(found.kind).toBe('overBudget')
        else {
          expect(found).toMatchObject({ kind: 'found', value: best, exact: true, atMost: best })
          if (found.kind !== 'found') return
          const chosen = new Set(found.items)
          expect(found.items.reduce((sum, at) => sum + (costs[at] ?? 0), 0)).toBe(found.cost)
          expect(found.cost).toBeLessThanOrEqual(budget)
          for (const [from, to] of links) if (chosen.has(to) && !excluded(from)) expect(chosen).toContain(from)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says when it had to stop, and what nothing can be worth more than', () => {
    // Alike things of even cost and an odd budget: the bound can cut nothing off.
    const values = Array.from({ length: 40 }, (_, at) => 100 + 2 * at)
    const found = bestPortfolio(
      dependencyGraph(40, [], []),
      { values, costs: values, mandated: never, excluded: never },
      2_001,
      500,
    )
    if (found.kind !== 'found') throw new Error(found.kind)
    expect(found.exact).toBe(false)
    expect(found.atMost).toBeGreaterThanOrEqual(found.value)
    expect(found.cost).toBeLessThanOrEqual(2_001)
  })
})

const criterion = (id: string, part: 'value' | 'effort') =>
  ({ id, method: 'valueEffort', part, title: id, weight: 100 }) as const

function priced(cap: number | null, more: GivenRows = {}) {
  const items = [
    ['a', 5, 60],
    ['b', 4, 50],
    ['c', 4, 50],
    ['d', 1, 10],
  ] as const
  return aWorkbook({
    prioritisation: [{ id: 'prioritisation', method: 'valueEffort', moneyCap: cap }],
    criterion: [criterion('v', 'value'), criterion('e', 'effort')],
    initiative: items.map(([id, , oneOffLikely]) => ({ id, title: id, oneOffLikely, confidence: 'high' as const })),
    score: items.flatMap(([initiativeId, value]) => [
      { initiativeId, criterionId: 'v', value },
      { initiativeId, criterionId: 'e', value: 1 },
    ]),
    ...more,
  })
}

describe('the portfolio of a workbook', () => {
  it('is compared with what the ranking’s line buys', () => {
    // The line buys a and stops at b; b and c together are worth more than a and d.
    expect(portfolio(priced(100))).toMatchObject({
      kind: 'found',
      best: { ids: ['b', 'c'], value: 8, cost: 100 },
      byRanking: { ids: ['a'], value: 5, cost: 60 },
      onlyBest: ['b', 'c'],
      onlyRanking: ['a'],
      exact: true,
    })
  })

  it('has a name for every case without an answer', () => {
    expect(portfolio(priced(null))).toEqual({ kind: 'noLimit' })
    expect(portfolio(priced(100, { score: [] }))).toEqual({ kind: 'nothingScored' })
    const initiative = [
      { id: 'law', title: 'L', mandated: true, oneOffLikely: 200 },
      { id: 'a', title: 'A', oneOffLikely: 1 },
    ]
    expect(portfolio(priced(100, { initiative }))).toEqual({ kind: 'overBudget', cap: 100, needed: 200 })
  })

  it('names what takes all the money, in the sum that the search found', () => {
    const initiative = [
      { id: 'law', title: 'Law', mandated: true, oneOffLikely: 200 },
      { id: 'base', title: 'Base', oneOffLikely: 50 },
      { id: 'old', title: 'Old', oneOffLikely: 7, decision: 'no' as const },
      { id: 'a', title: 'A', oneOffLikely: 1 },
    ]
    const initiativeDependency = [
      { initiativeId: 'law', dependsOnId: 'base' },
      { initiativeId: 'law', dependsOnId: 'old' },
    ]
    const workbook = priced(100, { initiative, initiativeDependency })
    expect(portfolio(workbook)).toEqual({ kind: 'overBudget', cap: 100, needed: mandatedMoney(workbook).needed })
    const found = explain(workbook, 'portfolio/best')
    expect(found?.value).toBeNull()
    expect(found?.inputs.map(({ label, value }) => [sayPhrase(say, label), value])).toEqual([
      ['Base', 50],
      ['Law', 200],
    ])
    expect(found?.notes.map((note) => sayPhrase(say, note))[1]).toBe(
      'Raise the limit, or take the mandate from one of these: Base, Law.',
    )
  })

  it('is worth at least what the line buys', () => {
    const found = portfolio(workbookOf(0, sampleWorkbook(createTranslator('en'))))
    if (found.kind !== 'found') throw new Error(found.kind)
    expect(found.best.value).toBeGreaterThanOrEqual(found.byRanking.value - 1e-9)
    expect(found.best.cost).toBeLessThanOrEqual(found.cap)
  })
})

describe('the range of a total', () => {
  const ranged = (count: number, shape: 'triangular' | 'pert', more: GivenRows = {}) =>
    aWorkbook({
      settings: [{ id: 'settings', moneyShape: shape }],
      initiative: Array.from({ length: count }, (_, at) => ({
        id: `i${at}`,
        title: 'I',
        oneOffLow: 80,
        oneOffLikely: 100,
        oneOffHigh: 150,
        start: '2027-01-01',
        finish: '2027-03-31',
      })),
      ...more,
    })

  it.each([
    ['triangular', (80 + 100 + 150) / 3, Math.sqrt((80 ** 2 + 100 ** 2 + 150 ** 2 - 8_000 - 12_000 - 15_000) / 18)],
    ['pert', 105, Math.sqrt(((105 - 80) * (150 - 105)) / 7)],
  ] as const)(
    'has the mean and, by the central limit, the width of 25 independent amounts (%s)',
    (shape, mean, deviation) => {
      const found = moneyRange(ranged(25, shape))
      if (found === null) throw new Error('no range')
      expect(Math.abs(found.oneOff.mean / 25 - mean)).toBeLessThan(0.2)
      const width = 2 * 1.645 * deviation * 5
      expect(Math.abs((found.oneOff.p95 - found.oneOff.p5) / width - 1)).toBeLessThan(0.05)
      // Spent in the first year, which is not discounted.
      expect(found.netPresentValue?.mean).toBeCloseTo(-found.oneOff.mean, 6)
    },
  )

  it('repeats, narrows to the likely where ends are equal, and knows how likely the limit holds', () => {
    expect(moneyRange(ranged(3, 'pert'))).toEqual(moneyRange(ranged(3, 'pert')))
    const certain = ranged(3, 'pert', {
      prioritisation: [{ id: 'prioritisation', moneyCap: 200 }],
      initiative: [{ id: 'i', title: 'I', oneOffLikely: 100, savingLikely: 30 }],
    })
    expect(moneyRange(certain)).toMatchObject({
      oneOff: { mean: 100, p5: 100, p95: 100 },
      netPerYear: { p50: 30 },
      chanceWithinCap: 1,
      chanceOfGain: 0,
    })
    expect(moneyRange(aWorkbook({}))).toBeNull()
  })

  it('names amounts whose low, likely and high are out of order, and reads them in order', () => {
    const initiative = [{ id: 'odd', title: 'I', oneOffLow: 150, oneOffLikely: 100, oneOffHigh: 80 }]
    const found = moneyRange(ranged(1, 'triangular', { initiative }))
    expect(found?.disordered).toEqual(['odd'])
    expect(found?.oneOff.p5).toBeGreaterThan(80)
  })

  it('lies inside the sums of all lows and all highs', () => {
    const workbook = workbookOf(0, sampleWorkbook(createTranslator('en')))
    const [found, money] = [moneyRange(workbook), moneyOf(workbook)]
    expect(found?.oneOff.p5).toBeGreaterThan(money.oneOff.low)
    expect(found?.oneOff.p95).toBeLessThan(money.oneOff.high)
  })
})
