import type { ScheduleOutcome } from '#shared/methods/schedule/outcome.ts'
import type { Activity, ScheduleRequest } from '#shared/methods/schedule/request.ts'
import { scheduleActivities } from '#shared/methods/schedule.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { datesOf, isHeld } from './proposed-moves.ts'
import { isOverBudget } from './quarter-budgets.ts'
import type { QuarterLine } from './quarter-line.ts'
import { budgetResource, likelyCost, shareWithin } from './schedule-budget.ts'
import type { ScheduleProblem } from './schedule-problem.ts'

/** What the waves' money is called in reasons; ids of teams have no space in them. */
export const moneyResource = 'wave money'

/** A wave with dates and money of its own: its first and last quarter, and what may begin in it in all. */
type Budget = { readonly first: number; readonly last: number; readonly cap: number }

/** A quarter in which the dates of a proposal would spend more than its budget. */
export type Overspent = { readonly quarter: number; readonly spend: number; readonly budget: number }

type WithinMoney = {
  readonly outcome: ScheduleOutcome
  /** What was put off for want of money, and whose: of a wave or of a quarter. */
  readonly unpaid: ReadonlyMap<string, typeof moneyResource | typeof budgetResource>
  /** Of the plan as if money were no object: putting off is a rule, not a proof. */
  readonly lowerBound: number
  /** What no putting off could mend. */
  readonly overspent: readonly Overspent[]
}

/** How often what spends too much in a quarter is put off, in all: it is a matter of days, and each time a search. */
const mostPutOff = 24

/**
 * Schedules within the money of waves and quarters. Of waves: the likely one-off money of all that begins in a wave is at
 * most its own, as in the wave rule of METHOD C10. Where it is more, what is fixed is paid first, then the rest by
 * priority; what is left without money is put off until after the wave, and everything is scheduled again. Budgets of
 * quarters are a resource of the schedule by whole quarters; where the days of the proposal then spend more in a quarter
 * than it has, what is least important there waits a quarter.
 */
export function scheduleWithinMoney(
  workbook: Workbook,
  problem: ScheduleProblem,
  request: ScheduleRequest,
): WithinMoney {
  const waves = wavesWithMoney(workbook, problem.line)
  const price = (id: string): number => {
    const row = problem.placed.get(id)?.row
    return row === undefined ? 0 : likelyCost(row)
  }
  const unpaid = new Map<string, typeof moneyResource | typeof budgetResource>()
  let activities = request.activities
  let outcome = scheduleActivities(request)
  const lowerBound = outcome.ok ? outcome.lowerBound : 0
  let overspent: readonly Overspent[] = []
  let left = mostPutOff
  while (outcome.ok) {
    const late = new Map(putOff(activities, outcome.start, waves, price))
    for (const id of late.keys()) unpaid.set(id, moneyResource)
    if (late.size === 0) {
      overspent = overspentIn(workbook, problem, outcome.start)
      const waiting = left > 0 ? leastImportantIn(workbook, problem, outcome.start, overspent) : null
      if (waiting === null) break
      left -= 1
      late.set(waiting, (outcome.start[waiting] ?? 0) + 1)
      unpaid.set(waiting, budgetResource)
    }
    activities = activities.map((each) => ({
      ...each,
      ...(late.has(each.id) ? { earliest: late.get(each.id) ?? 0 } : {}),
    }))
    outcome = scheduleActivities({ ...request, activities })
  }
  return { outcome, unpaid, lowerBound, overspent: outcome.ok ? overspent : [] }
}

type Starts = Readonly<Record<string, number>>

/** One-off money of each initiative in a quarter, by the dates that a schedule would give. */
function spendIn(workbook: Workbook, problem: ScheduleProblem, start: Starts, quarter: number) {
  return [...datesOf(workbook, problem, start)].flatMap(([id, { start: first, finish }]) => {
    const own = problem.placed.get(id)
    const share = shareWithin(first, finish, problem.line, quarter)
    return own === undefined || share === 0 ? [] : [{ id, row: own.row, amount: likelyCost(own.row) * share }]
  })
}

function overspentIn(workbook: Workbook, problem: ScheduleProblem, start: Starts): readonly Overspent[] {
  return [...problem.budgets].flatMap(([quarter, budget]) => {
    const spend = spendIn(workbook, problem, start, quarter).reduce((sum, { amount }) => sum + amount, 0)
    return isOverBudget(spend, budget) ? [{ quarter, spend, budget }] : []
  })
}

/** What may wait of what spends in the first quarter that can be mended; null: nothing there may. */
function leastImportantIn(
  workbook: Workbook,
  problem: ScheduleProblem,
  start: Starts,
  overspent: readonly Overspent[],
): string | null {
  const priorities = new Map(problem.activities.map(({ id, priority }) => [id, priority ?? 0]))
  for (const { quarter } of overspent.toSorted((a, b) => a.quarter - b.quarter)) {
    const [least] = spendIn(workbook, problem, start, quarter)
      .filter(({ row, amount }) => amount > 0 && !isHeld(problem, row))
      .toSorted((a, b) => (priorities.get(a.id) ?? 0) - (priorities.get(b.id) ?? 0))
    if (least !== undefined) return least.id
  }
  return null
}

function wavesWithMoney(workbook: Workbook, line: QuarterLine): readonly Budget[] {
  return rowsOf(workbook, 'wave')
    .flatMap(({ start, finish, moneyCap }) =>
      start === null || finish === null || moneyCap === null || finish < start
        ? []
        : [{ first: line.indexOf(start), last: line.indexOf(finish), cap: moneyCap }],
    )
    .sort((a, b) => a.first - b.first)
}

/** What the first wave that costs too much can't pay, with the quarter it may begin in. Each goes later every time, so it ends. */
function putOff(
  activities: readonly Activity[],
  start: Starts,
  waves: readonly Budget[],
  price: (id: string) => number,
): ReadonlyMap<string, number> {
  for (const { first, last, cap } of waves) {
    const begun = activities
      .filter(({ id }) => price(id) > 0 && (start[id] ?? 0) >= first && (start[id] ?? 0) <= last)
      .sort(
        (a, b) =>
          Number(b.fixed !== undefined) - Number(a.fixed !== undefined) || (b.priority ?? 0) - (a.priority ?? 0),
      )
    const late = new Map<string, number>()
    let spent = 0
    for (const { id, fixed } of begun) {
      if (fixed !== undefined || spent + price(id) <= cap) spent += price(id)
      else late.set(id, last + 1)
    }
    if (late.size > 0) return late
  }
  return new Map()
}
