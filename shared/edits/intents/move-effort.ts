import { keyId } from '../../model/entity.ts'
import { rowsOf, type Workbook } from '../../model/workbook.ts'
import type { RequestedChange } from '../edit.ts'

/** Days of a team in the quarter they are moved to. */
export type MovedEffort = { readonly teamId: string; readonly quarterStart: string; readonly days: number }

/** Puts all people-days of an initiative elsewhere in time. Those that fall into one quarter are added up. */
export function moveEffort(
  workbook: Workbook,
  initiativeId: string,
  moved: readonly MovedEffort[],
): readonly RequestedChange[] {
  const own = rowsOf(workbook, 'initiativeEffort').filter((row) => row.initiativeId === initiativeId)
  const wanted = new Map<string, MovedEffort>()
  for (const effort of moved) {
    const id = keyId([initiativeId, effort.teamId, effort.quarterStart])
    wanted.set(id, { ...effort, days: effort.days + (wanted.get(id)?.days ?? 0) })
  }
  const there = new Set(own.map(({ id }) => id))
  const gone = own
    .filter(({ id }) => !wanted.has(id))
    .map(({ id }) => ({ entity: 'initiativeEffort', id, after: null }))
  const kept = [...wanted].map(([id, { teamId, quarterStart, days }]) => ({
    entity: 'initiativeEffort',
    id,
    after: there.has(id) ? { days } : { initiativeId, teamId, quarterStart, days },
  }))
  return [...gone, ...kept]
}
