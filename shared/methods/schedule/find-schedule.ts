import { criticalPathBound } from './lower-bound.ts'
import { noRoomConflicts } from './no-room.ts'
import type { Conflict } from './outcome.ts'
import type { Problem } from './problem.ts'
import { listBy } from './ranking-order.ts'
import { rankingSchedule } from './ranking-schedule.ts'
import type { ScheduleRequest } from './request.ts'
import { SerialSchedule } from './serial-schedule.ts'
import { tailsOf } from './tails.ts'

type Found =
  | { readonly ok: true; readonly starts: Int32Array; readonly makespan: number; readonly lowerBound: number }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }

/** Runs the aim on a problem that has no conflict of its own. */
export function findSchedule(problem: Problem, request: ScheduleRequest): Found {
  const serial = new SerialSchedule(problem)
  const tails = tailsOf(problem)
  const makespan =
    request.aim === 'ranking'
      ? rankingSchedule(serial)
      : serial.forward(listBy(problem, (a, b) => ((tails[b] as number) - (tails[a] as number) || a - b) < 0))
  if (serial.broken > 0) return { ok: false, conflicts: noRoomConflicts(serial) }
  return { ok: true, starts: serial.starts, makespan, lowerBound: criticalPathBound(problem) }
}
