import { keyId } from '../../model/entity.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowTitle } from './row-name.ts'

/** A person scored an initiative on a criterion, or (with null) took the score away; a reason that stands there stays. Null: no change. */
export function scoreInitiative(
  { workbook, say }: IntentContext,
  initiativeId: string,
  criterionId: string,
  value: number | null,
): RequestedEdit | null {
  const id = keyId([initiativeId, criterionId])
  const present = workbook.tables.score[id]
  if ((present?.value ?? null) === value) return null
  const where = {
    name: rowTitle('initiative', findRow(workbook, 'initiative', initiativeId)),
    criterion: rowTitle('criterion', findRow(workbook, 'criterion', criterionId)),
  }
  const label =
    value === null ? say('screen.edit.clearScore', where) : say('screen.edit.score', { ...where, score: value })
  const gone = value === null && present?.reason === ''
  return {
    label,
    changes: [{ entity: 'score', id, after: gone ? null : present ? { value } : { initiativeId, criterionId, value } }],
  }
}
