import { findLoops } from '../loops.ts'
import { compileProblem, linksOf } from './compile-problem.ts'
import { endlessDemands } from './demand-conflicts.ts'
import { fixedDateConflicts, reserveFixed } from './fixed-conflicts.ts'
import { inputConflicts } from './input-conflicts.ts'
import type { Conflict } from './outcome.ts'
import type { Problem } from './problem.ts'
import type { ScheduleRequest } from './request.ts'

type Read =
  | { readonly ok: true; readonly problem: Problem }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }

/** A request as a problem, or everything that can be said against it before anything is scheduled. */
export function readProblem(request: ScheduleRequest): Read {
  const senseless = inputConflicts(request)
  if (senseless.length > 0) return { ok: false, conflicts: senseless }
  const linked = linksOf(request.activities)
  const loops = findLoops(linked.graph)
  if (loops.length > 0) {
    const ids = request.activities.map(({ id }) => id)
    return { ok: false, conflicts: loops.map((loop) => loopConflict(loop.map((node) => ids[node] ?? ''))) }
  }
  const problem = compileProblem(request, linked)
  if (problem === 'tooLong') {
    return { ok: false, conflicts: [{ kind: 'tooLong', ids: [], waysOut: [{ kind: 'longerPeriods' }] }] }
  }
  const conflicts = [...fixedDateConflicts(problem), ...reserveFixed(problem), ...endlessDemands(problem)]
  return conflicts.length > 0 ? { ok: false, conflicts } : { ok: true, problem }
}

/** Any one link of a loop may be the wrong one. */
function loopConflict(ids: readonly string[]): Conflict {
  const waysOut = ids.map((from, at) => ({ kind: 'removeLink', from, to: ids[(at + 1) % ids.length] ?? from }) as const)
  return { kind: 'loop', ids, waysOut }
}
