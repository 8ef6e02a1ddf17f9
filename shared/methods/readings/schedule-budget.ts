import { rangeOf } from '#shared/methods/range.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import type { Placed } from './place-in-quarters.ts'
import type { QuarterLine } from './quarter-line.ts'

/** What the budgets of the quarters are called among resources; ids of teams have no space in them. */
export const budgetResource = 'quarter budget'

/** The budgets by the quarter of the plan they are for; empty where there are none. */
export function budgetsByQuarter(workbook: Workbook, line: QuarterLine): ReadonlyMap<number, number> {
  return new Map(
    rowsOf(workbook, 'quarterBudget')
      .map(({ quarterStart, amount }) => [line.indexOf(quarterStart), amount] as const)
      .filter(([quarter]) => quarter >= 0),
  )
}

/**
 * What may be spent, quarter by quarter: the budget, and no less than what is underway takes, since that is spent whatever
 * is decided. Quarters without a budget, and all after the last one, have enough for everything.
 */
export function budgetOfPlan(
  budgets: ReadonlyMap<number, number>,
  placed: Iterable<Placed>,
  line: QuarterLine,
): readonly number[] {
  let enough = 1
  const underway = new Map<number, number>()
  for (const own of placed) {
    enough += Math.ceil(likelyCost(own.row)) + own.duration
    if (own.row.status !== 'underway' || own.quarter === null) continue
    spendFrom(own, own.quarter, line).forEach((amount, at) => {
      const quarter = (own.quarter ?? 0) + at
      underway.set(quarter, (underway.get(quarter) ?? 0) + amount)
    })
  }
  return Array.from({ length: Math.max(...budgets.keys()) + 2 }, (_, quarter) => {
    const budget = budgets.get(quarter)
    return budget === undefined ? enough : Math.max(budget, underway.get(quarter) ?? 0)
  })
}

/**
 * One-off money of an initiative by its own quarters if it begins in a quarter: evenly over its days, as in METHOD C11, each
 * part rounded up to a unit of money.
 */
export function spendFrom(own: Placed, quarter: number, line: QuarterLine): readonly number[] {
  const first = line.startDay(quarter) + own.offsetDays
  return Array.from({ length: own.duration }, (_, at) => {
    const share = shareWithin(first, first + own.lengthDays, line, quarter + at)
    return Math.ceil(likelyCost(own.row) * share - 1e-6)
  })
}

/** The share of the days from `first` to `last` that falls into a quarter of the plan, 0 to 1. */
export function shareWithin(first: number, last: number, line: QuarterLine, quarter: number): number {
  const days = Math.min(last + 1, line.startDay(quarter + 1)) - Math.max(first, line.startDay(quarter))
  return Math.max(0, days) / (last - first + 1)
}

/** Likely one-off money; 0 where nothing is known. */
export function likelyCost({ oneOffLow, oneOffLikely, oneOffHigh }: RowOf<'initiative'>): number {
  return rangeOf(oneOffLow, oneOffLikely, oneOffHigh)?.likely ?? 0
}
