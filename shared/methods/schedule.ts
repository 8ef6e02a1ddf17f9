import { findSchedule } from './schedule/find-schedule.ts'
import type { ScheduleOutcome } from './schedule/outcome.ts'
import { readProblem } from './schedule/read-problem.ts'
import { lateOnes, reasonsOf } from './schedule/reasons.ts'
import type { ScheduleRequest } from './schedule/request.ts'

/**
 * Schedules activities that share limited resources, in whole periods from 0 on: no link, earliest or fixed date and no
 * capacity is ever broken, and every start says why it is not earlier.
 *
 * - `aim: 'ranking'`, important first: activities are placed one after the other where they fit first, in the order of
 *   their inherited priority (`ranking-order.ts`). What is less important never delays what is more important, unless the
 *   latter needs it or a fixed date does.
 * - `aim: 'makespan'`, shortest plan: priorities count for nothing.
 * - `effort` is counted in schedules, not in seconds, so that the same request and seed give the same answer on every
 *   machine: `quick` (the default) is done within a moment, `thorough` takes seconds. Both stop early once the makespan is
 *   proven to be the shortest.
 *
 * What can't be scheduled is no exception: `ok: false` has conflicts with the ids concerned and what would help. `ids` may
 * be any text; what activities are called decides nothing, of equal ones the first in the request comes first. A run that
 * `signal` stops ends with the one conflict `cancelled`.
 */
export function scheduleActivities(request: ScheduleRequest): ScheduleOutcome {
  const read = readProblem(request)
  if (!read.ok) return read
  const { problem } = read
  const found = findSchedule(problem, request)
  if (!found.ok) return found
  const { starts, makespan, lowerBound } = found
  const reasons = reasonsOf(problem, starts)
  return {
    ok: true,
    start: byId(problem.ids, [...starts]),
    makespan,
    lowerBound,
    late: lateOnes(problem, starts, reasons),
    because: byId(problem.ids, reasons),
  }
}

/** Built from entries, so that an activity may be called anything, `__proto__` included. */
function byId<T>(ids: readonly string[], values: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(ids.map((id, at) => [id, values[at] as T]))
}
