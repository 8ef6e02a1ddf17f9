import { keyId } from '../../model/entity.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A person read a measure on a day (ISO). A second reading of the same day replaces the first. Null: nothing new. */
export function recordReading(
  { workbook, say }: IntentContext,
  measureId: string,
  readOn: string,
  value: number,
): RequestedEdit | null {
  const id = keyId([measureId, readOn])
  const before = findRow(workbook, 'measureReading', id)
  if (before?.value === value) return null
  const name = rowName('measure', findRow(workbook, 'measure', measureId), say)
  const after = before === undefined ? { measureId, readOn, value } : { value }
  return { label: say('screen.edit.read', { name }), changes: [{ entity: 'measureReading', id, after }] }
}
