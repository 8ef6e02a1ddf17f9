import type { EntityName } from '../../model/entities.ts'
import type { RequestedEdit } from '../edit.ts'
import { removeRow } from '../remove-rows.ts'
import { workbookReader } from '../workbook-reader.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A person deleted a row; what makes sense only with it goes too, and comes back with undo. */
export function deleteRow({ workbook, say }: IntentContext, entity: EntityName, id: string): RequestedEdit {
  const reader = workbookReader(workbook)
  const name = rowName(entity, reader.row(entity, id), say)
  return removeRow(reader, entity, id, say('screen.edit.delete', { name }))
}

/** How many other rows would go or lose a reference with this one. */
export function dependentRows({ workbook }: Pick<IntentContext, 'workbook'>, entity: EntityName, id: string): number {
  return removeRow(workbookReader(workbook), entity, id, '').changes.length - 1
}
