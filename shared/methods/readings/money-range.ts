import { quantileOf } from '#shared/methods/consensus.ts'
import { drawPert, drawTriangular } from '#shared/methods/random-variates.ts'
import { type Range, zeroRange } from '#shared/methods/range.ts'
import { seededRandom } from '#shared/methods/seeded-random.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { drawsFor } from './draws-for.ts'
import { horizonOf } from './horizon.ts'
import { memoByTables } from './memo.ts'
import { quarterMoney, returnOf } from './money-flows.ts'
import { moneyOf, moneySources, timedMoneyOf } from './money-of.ts'

/** What a sum comes to when its parts vary, each by itself. */
export type SimulatedSum = {
  readonly mean: number
  /** The sum that 5, 50, 80 and 95 % of the draws do not exceed. */
  readonly p5: number
  readonly p50: number
  readonly p80: number
  readonly p95: number
}

/** How sure the money of the plan is. METHOD C11. */
export type MoneyRange = {
  readonly draws: number
  readonly shape: 'triangular' | 'pert'
  /** One-off money of everything in the plan. */
  readonly oneOff: SimulatedSum
  /** Saving less run change a year, once everything is finished. */
  readonly netPerYear: SimulatedSum
  /** Null without a horizon. */
  readonly netPresentValue: SimulatedSum | null
  /** Share of draws with a net present value above 0; null without a horizon. */
  readonly chanceOfGain: number | null
  /** Share of draws that stay within the money there is; null without a limit. */
  readonly chanceWithinCap: number | null
  /** Initiatives with a low, likely and high that are not in this order; they are read as if they were. */
  readonly disordered: readonly string[]
}

/**
 * The range of the totals by simulation: every amount is drawn between its low and high, independently of the others, with
 * the seed of the workbook (Hertz, "Risk analysis in capital investment", 1964). The sum of all lows is far less likely than
 * the least of any one, which is what this shows. Null where nothing is priced.
 */
export const moneyRange: (workbook: Workbook) => MoneyRange | null = memoByTables(
  [...moneySources, 'prioritisation'],
  computeRange,
)

type Part = {
  readonly range: Range
  readonly oneOff: number
  readonly net: number
  /** What one unit of it adds to the net present value. */
  readonly present: number
}

function computeRange(workbook: Workbook): MoneyRange | null {
  const settings = singleton(workbook, 'settings')
  const { moneyCap } = singleton(workbook, 'prioritisation')
  const parts = partsOf(workbook)
  if (parts.length === 0) return null
  const draws = drawsFor(settings, parts.length / 3)
  const random = seededRandom(settings.robustnessSeed)
  const draw = settings.moneyShape === 'pert' ? drawPert : drawTriangular
  const [oneOff, net, present] = [new Float64Array(draws), new Float64Array(draws), new Float64Array(draws)]
  for (const part of parts) {
    const { low, likely, high } = part.range
    for (let at = 0; at < draws; at += 1) {
      const amount = draw(random, low, likely, high)
      oneOff[at] = (oneOff[at] as number) + part.oneOff * amount
      net[at] = (net[at] as number) + part.net * amount
      present[at] = (present[at] as number) + part.present * amount
    }
  }
  const hasHorizon = horizonOf(workbook).length > 0
  const shareOf = (sums: Float64Array, holds: (sum: number) => boolean) => sums.filter(holds).length / draws
  return {
    draws,
    shape: settings.moneyShape,
    oneOff: simulated(oneOff),
    netPerYear: simulated(net),
    netPresentValue: hasHorizon ? simulated(present) : null,
    chanceOfGain: hasHorizon ? shareOf(present, (sum) => sum > 0) : null,
    chanceWithinCap: moneyCap === null ? null : shareOf(oneOff, (sum) => sum <= moneyCap),
    disordered: [...moneyOf(workbook).byInitiative.values()]
      .filter((money) => [money.oneOff, money.runPerYear, money.savingPerYear].some(isDisordered))
      .map(({ initiativeId }) => initiativeId),
  }
}

function isDisordered(range: Range | null): boolean {
  return range !== null && (range.low > range.likely || range.likely > range.high)
}

function inOrder({ low, likely, high }: Range): Range {
  const [least, middle, most] = [low, likely, high].sort((a, b) => a - b) as [number, number, number]
  return { low: least, likely: middle, high: most }
}

/** Amounts that are not 0 throughout, each with what a unit of it adds to every total. */
function partsOf(workbook: Workbook): readonly Part[] {
  const { discountRate } = singleton(workbook, 'settings')
  const quarters = horizonOf(workbook)
  const unit: Range = { low: 1, likely: 1, high: 1 }
  const kinds = [
    { field: 'oneOff', oneOff: 1, net: 0 },
    { field: 'runPerYear', oneOff: 0, net: -1 },
    { field: 'savingPerYear', oneOff: 0, net: 1 },
  ] as const
  return [...moneyOf(workbook).byInitiative.values()].flatMap((money) =>
    kinds.flatMap(({ field, oneOff, net }) => {
      const range = money[field]
      if (range === null || (range.low === 0 && range.likely === 0 && range.high === 0)) return []
      const nothing = { oneOff: zeroRange, runPerYear: zeroRange, savingPerYear: zeroRange }
      const timed = timedMoneyOf(workbook, money.initiativeId, { ...nothing, [field]: unit })
      const flows = quarterMoney(quarters, timed === null ? [] : [timed])
      const present = returnOf(flows, zeroRange, discountRate).netPresentValue?.likely ?? 0
      return [{ range: inOrder(range), oneOff, net, present }]
    }),
  )
}

function simulated(sums: Float64Array): SimulatedSum {
  const sorted = sums.toSorted()
  const at = (share: number) => quantileOf(sorted, share)
  const mean = sorted.reduce((total, sum) => total + sum, 0) / sorted.length
  return { mean, p5: at(0.05), p50: at(0.5), p80: at(0.8), p95: at(0.95) }
}
