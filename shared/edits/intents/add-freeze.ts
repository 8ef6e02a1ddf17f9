import { rowsOf } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

/** What a person says of a freeze; `teamId` null: of all teams, which makes a row for each. */
export type NewFreeze = {
  readonly teamId: string | null
  readonly title: string
  readonly start: string
  readonly finish: string
}

/** A person froze a team, or all of them, for some days. Null where there is no team. */
export function addFreeze(
  { workbook, say, newId }: IntentContext,
  { teamId, ...words }: NewFreeze,
): RequestedEdit | null {
  const teams = teamId === null ? rowsOf(workbook, 'team').map(({ id }) => id) : [teamId]
  const last = Math.max(0, ...rowsOf(workbook, 'freeze').map(({ position }) => position))
  const changes = teams.map((id, at) => ({
    entity: 'freeze' as const,
    id: newId(),
    before: null,
    after: { ...words, teamId: id, position: last + at + 1 },
  }))
  const label = say('screen.edit.plan.freeze', { count: teams.length, title: words.title })
  return changes.length === 0 ? null : { label, changes }
}
