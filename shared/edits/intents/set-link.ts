import { type EntityName, entityNamed, type TableName } from '../../model/entities.ts'
import { keyId, type Row } from '../../model/entity.ts'
import type { Patch, RequestedEdit } from '../edit.ts'
import { workbookReader } from '../workbook-reader.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/**
 * A person linked two rows, changed what the link says, or (with null) took it away. Null when there is nothing to do.
 * @param key the fields of the link's key with their ids
 */
export function setLink(
  { workbook, say }: IntentContext,
  entity: TableName,
  key: Readonly<Record<string, string>>,
  values: Patch | null,
): RequestedEdit | null {
  const model = entityNamed(entity)
  const id = keyId((model.key ?? []).map((field) => key[field] ?? null))
  const reader = workbookReader(workbook)
  const present = reader.row(entity, id) !== undefined
  if (!present && values === null) return null
  const [from = '', to = ''] = (model.key ?? []).map((field) => {
    const target = model.fields[field]?.refersTo as EntityName | undefined
    return target === undefined ? (key[field] ?? '') : nameOf(reader.row(target, key[field] ?? ''), target, say)
  })
  const label = values === null ? say('screen.edit.unlink', { from, to }) : say('screen.edit.link', { from, to })
  return { label, changes: [{ entity, id, after: values === null ? null : present ? values : { ...key, ...values } }] }
}

function nameOf(row: Row | undefined, entity: EntityName, say: IntentContext['say']): string {
  const code = String(row?.code ?? '')
  return code === '' ? rowName(entity, row, say) : code
}
