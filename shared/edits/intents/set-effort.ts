import { keyId } from '../../model/entity.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

type Effort = { readonly initiativeId: string; readonly teamId: string; readonly quarterStart: string }

/** A person said how many days an initiative asks of a team in a quarter; with 0 it asks none. Null where that is so already. */
export function setEffort({ workbook, say }: IntentContext, effort: Effort, days: number): RequestedEdit | null {
  const id = keyId([effort.initiativeId, effort.teamId, effort.quarterStart])
  const present = findRow(workbook, 'initiativeEffort', id)
  if ((present?.days ?? 0) === days) return null
  const label = say('screen.edit.plan.effort', {
    team: rowName('team', findRow(workbook, 'team', effort.teamId), say),
    name: rowName('initiative', findRow(workbook, 'initiative', effort.initiativeId), say),
  })
  const after = days === 0 ? null : present === undefined ? { ...effort, days } : { days }
  return { label, changes: [{ entity: 'initiativeEffort', id, after }] }
}
