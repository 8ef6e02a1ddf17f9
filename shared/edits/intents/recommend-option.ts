import { findRow, rowsOf } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A person recommends one option to the board, and so none of the others. Null when it is that way already. */
export function recommendOption({ workbook, say }: IntentContext, id: string): RequestedEdit | null {
  const option = findRow(workbook, 'option', id)
  const changes = rowsOf(workbook, 'option')
    .filter((row) => row.recommended !== (row.id === id))
    .map((row) => ({ entity: 'option', id: row.id, after: { recommended: row.id === id } }))
  if (option === undefined || changes.length === 0) return null
  return { label: say('screen.edit.recommend', { name: rowName('option', option, say) }), changes }
}
