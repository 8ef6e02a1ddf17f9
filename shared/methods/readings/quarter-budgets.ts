import type { Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'
import { moneyOf, moneySources } from './money-of.ts'

/** A quarter of the plan that has a budget, beside what is planned to be spent in it. */
export type BudgetedQuarter = {
  /** Its first day. */
  readonly start: string
  readonly budget: number
  /** Likely one-off money that falls into it. METHOD C11. */
  readonly spend: number
  readonly over: boolean
}

/** Less than a unit of money is rounding. */
const hair = 0.5

/** Whether a quarter would spend more than it has. */
export function isOverBudget(spend: number, budget: number): boolean {
  return spend > budget + hair
}

/** The quarters of the plan that have a budget. A quarter without one limits nothing. */
export const quarterBudgets: (workbook: Workbook) => readonly BudgetedQuarter[] = memoByTables(
  [...moneySources, 'quarterBudget'],
  (workbook) =>
    moneyOf(workbook).quarters.flatMap(({ start, oneOff }) => {
      const budget = workbook.tables.quarterBudget[start]?.amount
      if (budget === undefined) return []
      return [{ start, budget, spend: oneOff.likely, over: isOverBudget(oneOff.likely, budget) }]
    }),
)
