import { rangeOf } from '#shared/methods/range.ts'
import type { ScheduleOutcome } from '#shared/methods/schedule/outcome.ts'
import type { Activity, ScheduleRequest } from '#shared/methods/schedule/request.ts'
import { scheduleActivities } from '#shared/methods/schedule.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import type { QuarterLine } from './quarter-line.ts'
import type { ScheduleProblem } from './schedule-problem.ts'

/** What the waves' money is called in reasons; ids of teams have no space in them. */
export const moneyResource = 'wave money'

/** A wave with dates and money of its own: its first and last quarter, and what may begin in it in all. */
type Budget = { readonly first: number; readonly last: number; readonly cap: number }

type WithinMoney = {
  readonly outcome: ScheduleOutcome
  /** What was put off for want of money. */
  readonly unpaid: ReadonlySet<string>
  /** Of the plan as if money were no object: putting off is a rule, not a proof. */
  readonly lowerBound: number
}

/**
 * Schedules within the money of the waves: the likely one-off money of all that begins in a wave is at most its own, as
 * in the wave rule of METHOD C10. Where it is more, what is fixed is paid first, then the rest by priority; what is left
 * without money is put off until after the wave, and everything is scheduled again.
 */
export function scheduleWithinMoney(
  workbook: Workbook,
  { line, placed }: ScheduleProblem,
  request: ScheduleRequest,
): WithinMoney {
  const budgets = budgetsOf(workbook, line)
  const price = (id: string): number => {
    const row = placed.get(id)?.row
    return row === undefined ? 0 : (rangeOf(row.oneOffLow, row.oneOffLikely, row.oneOffHigh)?.likely ?? 0)
  }
  const unpaid = new Set<string>()
  let activities = request.activities
  let outcome = scheduleActivities(request)
  const lowerBound = outcome.ok ? outcome.lowerBound : 0
  while (outcome.ok) {
    const late = putOff(activities, outcome.start, budgets, price)
    if (late.size === 0) break
    for (const id of late.keys()) unpaid.add(id)
    activities = activities.map((each) => ({
      ...each,
      ...(late.has(each.id) ? { earliest: late.get(each.id) ?? 0 } : {}),
    }))
    outcome = scheduleActivities({ ...request, activities })
  }
  return { outcome, unpaid, lowerBound }
}

function budgetsOf(workbook: Workbook, line: QuarterLine): readonly Budget[] {
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
  start: Readonly<Record<string, number>>,
  budgets: readonly Budget[],
  price: (id: string) => number,
): ReadonlyMap<string, number> {
  for (const { first, last, cap } of budgets) {
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
