import { addLabel, entityLabel } from '../../messages/labels.ts'
import { type EntityName, entityNamed, type TableName } from '../../model/entities.ts'
import { keyId, type Row } from '../../model/entity.ts'
import { rowsOf } from '../../model/workbook.ts'
import type { Patch, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowTitle } from './row-name.ts'

/** The id an added row got, so that the screen can put the focus on it. */
export type Addition = { readonly id: string; readonly edit: RequestedEdit }

/** A person added a row, at the end of its list unless a position is given. */
export function addRow({ workbook, say, newId }: IntentContext, entity: TableName, given: Patch): Addition {
  const model = entityNamed(entity)
  const values = 'position' in model.fields ? { position: endOf(workbook, entity), ...given } : given
  const id = model.key ? keyId(model.key.map((field) => values[field] ?? null)) : newId()
  const name = rowTitle(entity, { id, ...values } as Row)
  const label =
    name === '' ? addLabel(say, entity) : say('screen.edit.addNamed', { entity: entityLabel(say, entity), name })
  return { id, edit: { label, changes: [{ entity, id, before: null, after: values }] } }
}

/** The position after the last row of a list. */
function endOf(workbook: IntentContext['workbook'], entity: EntityName & TableName): number {
  const last = rowsOf(workbook, entity).at(-1) as unknown as Row | undefined
  return Math.floor(Number(last?.position ?? -1)) + 1
}
