import { effortFor } from './effort.ts'
import { GeneticSearch } from './genetic-search.ts'
import { lowerBound } from './lower-bound.ts'
import { noRoomConflicts } from './no-room.ts'
import type { Conflict } from './outcome.ts'
import type { Problem } from './problem.ts'
import { rankingSchedule } from './ranking-schedule.ts'
import type { ScheduleRequest } from './request.ts'
import { SerialSchedule } from './serial-schedule.ts'

type Found =
  | { readonly ok: true; readonly starts: Int32Array; readonly makespan: number; readonly lowerBound: number }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }

const cancelled: Found = { ok: false, conflicts: [{ kind: 'cancelled', ids: [], waysOut: [] }] }

/** Runs the aim on a problem that has no conflict of its own. */
export function findSchedule(problem: Problem, request: ScheduleRequest): Found {
  const { aim, effort = 'quick', seed = 1, onProgress, signal } = request
  if (signal?.aborted) return cancelled
  const bound = lowerBound(problem)
  const serial = new SerialSchedule(problem)
  const ranked = rankingSchedule(serial)
  if (aim === 'ranking' && serial.broken === 0) {
    onProgress?.(1)
    return { ok: true, starts: serial.starts, makespan: ranked, lowerBound: bound }
  }
  const search = new GeneticSearch(problem, effortFor(problem, effort), seed)
  // What the search is for where the ranking finds no place: any schedule that breaks nothing.
  const enough = aim === 'ranking' ? problem.horizon : bound
  if (!search.run(enough, request)) return cancelled
  onProgress?.(1)
  const broken = search.bestCost > problem.horizon
  if (broken && serial.broken > 0) return { ok: false, conflicts: noRoomConflicts(serial) }
  if (aim === 'ranking') {
    const makespan = rankingSchedule(serial, search.best)
    if (serial.broken === 0) return { ok: true, starts: serial.starts, makespan, lowerBound: bound }
  } else if (serial.broken === 0 && (broken || ranked < search.bestCost)) {
    return { ok: true, starts: serial.starts, makespan: ranked, lowerBound: bound }
  }
  return { ok: true, starts: search.best, makespan: search.bestCost, lowerBound: bound }
}
