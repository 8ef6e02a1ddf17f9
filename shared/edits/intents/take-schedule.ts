import type { ProposedMove } from '../../methods/readings/proposed-moves.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { moveEffort } from './move-effort.ts'
import { departure } from './place-on-roadmap.ts'

/**
 * A person took over a proposed schedule, all of it or some moves: one edit, people-days included. In a scenario only the
 * scenario's dates change. Null where nothing was taken.
 */
export function takeSchedule(
  context: IntentContext,
  moves: readonly ProposedMove[],
  scenarioId: string | null,
): RequestedEdit | null {
  const label = context.say('screen.edit.plan.takeSchedule', { count: moves.length })
  const changes = moves.flatMap(({ initiativeId, start, finish, effort }): readonly RequestedChange[] => {
    const dates = { start, finish }
    if (scenarioId !== null) return departure(context, scenarioId, initiativeId, label, dates)?.changes ?? []
    const moved = effort.map(({ teamId, days, toQuarter }) => ({ teamId, days, quarterStart: toQuarter }))
    const along = moved.length === 0 ? [] : moveEffort(context.workbook, initiativeId, moved)
    return [{ entity: 'initiative', id: initiativeId, after: dates }, ...along]
  })
  return changes.length === 0 ? null : { label, changes }
}
