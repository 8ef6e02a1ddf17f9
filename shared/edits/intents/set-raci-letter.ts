import type { RowOf } from '../../model/entities.ts'
import { keyId } from '../../model/entity.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

type Letter = RowOf<'raciAssignment'>['letter']

/** What a key makes of a cell of the RACI matrix. */
export type RaciKey = 'R' | 'A' | 'C' | 'I' | 'clear'

/**
 * A person gave a participant a letter on a task. A and R go together and make AR; either pressed again goes away. C and I
 * stand alone. Null where nothing changes.
 */
export function setRaciLetter(
  { workbook, say }: IntentContext,
  taskId: string,
  participantId: string,
  key: RaciKey,
): RequestedEdit | null {
  const id = keyId([taskId, participantId])
  const before = findRow(workbook, 'raciAssignment', id)?.letter ?? null
  const letter = letterAfter(before, key)
  if (letter === before) return null
  const where = {
    task: rowName('task', findRow(workbook, 'task', taskId), say),
    name: rowName('participant', findRow(workbook, 'participant', participantId), say),
  }
  if (letter === null) {
    return { label: say('screen.edit.raci.clear', where), changes: [{ entity: 'raciAssignment', id, after: null }] }
  }
  const after = before === null ? { taskId, participantId, letter } : { letter }
  const label = say('screen.edit.raci.set', { ...where, letter })
  return { label, changes: [{ entity: 'raciAssignment', id, after }] }
}

function letterAfter(before: Letter | null, key: RaciKey): Letter | null {
  if (key === 'clear') return null
  if (key === 'C' || key === 'I') return before === key ? null : key
  const other = key === 'A' ? 'R' : 'A'
  if (before === 'AR') return other
  if (before === other) return 'AR'
  return before === key ? null : key
}
