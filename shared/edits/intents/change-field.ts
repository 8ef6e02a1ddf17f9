import { fieldLabel } from '../../messages/labels.ts'
import { type EntityName, entityNamed } from '../../model/entities.ts'
import type { Value } from '../../model/entity.ts'
import type { RequestedEdit } from '../edit.ts'
import { workbookReader } from '../workbook-reader.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A person gave one field of a row another value. */
export function changeField(
  { workbook, say }: IntentContext,
  entity: EntityName,
  id: string,
  field: string,
  value: Value,
): RequestedEdit {
  const row = workbookReader(workbook).row(entity, id)
  const name = rowName(entity, row, say)
  const label =
    entityNamed(entity).title === field
      ? say('screen.edit.rename', { name })
      : say('screen.edit.change', { name, field: fieldLabel(say, entity, field) })
  return { label, changes: [{ entity, id, after: { [field]: value } }] }
}
