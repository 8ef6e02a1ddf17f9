import { quarterOf } from '../../methods/calendar.ts'
import { keyId } from '../../model/entity.ts'
import { findRow, rowsOf, singleton } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/**
 * A person said why more than a full quarter is accepted for a team, and by whom; with an empty text it no longer is.
 * @param quarterStart the first day of a fiscal quarter
 */
export function acceptOverload(
  { workbook, say }: IntentContext,
  { teamId, quarterStart }: { readonly teamId: string; readonly quarterStart: string },
  reason: string,
): RequestedEdit {
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const rows = rowsOf(workbook, 'teamCapacity').filter(
    (row) => row.teamId === teamId && quarterOf(row.quarterStart, fiscalStartMonth).start === quarterStart,
  )
  const team = rowName('team', findRow(workbook, 'team', teamId), say)
  const label = say(reason.trim() === '' ? 'screen.edit.plan.refuseLoad' : 'screen.edit.plan.acceptLoad', { team })
  const [first, ...others] = rows
  if (first === undefined) {
    const id = keyId([teamId, quarterStart])
    return {
      label,
      changes: [{ entity: 'teamCapacity', id, after: { teamId, quarterStart, overloadAcceptance: reason } }],
    }
  }
  return {
    label,
    changes: [
      { entity: 'teamCapacity', id: first.id, after: { overloadAcceptance: reason } },
      ...others.map(({ id }) => ({ entity: 'teamCapacity', id, after: { overloadAcceptance: '' } })),
    ],
  }
}
