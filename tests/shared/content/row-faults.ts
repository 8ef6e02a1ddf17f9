import { type EntityName, entityNamed, entityNames } from '#shared/model/entities.ts'
import { keyId, type Row, type Value } from '#shared/model/entity.ts'
import { rowSchema } from '#shared/model/schema.ts'
import type { RowsByEntity } from '#shared/model/workbook.ts'

/** Everything wrong with rows: fields, ids, rows given twice, references that lead nowhere. */
export function faultsOf(rows: RowsByEntity): readonly string[] {
  const ids = new Map<string, Set<string>>(
    entityNames.map((name) => [name, new Set((rows[name] ?? []).map((row) => row.id))]),
  )
  return entityNames.flatMap((name) => {
    const all = (rows[name] ?? []) as readonly Row[]
    const twice = all.length - (ids.get(name)?.size ?? 0)
    return [
      ...(twice > 0 ? [`${name}: ${twice} ids given twice`] : []),
      ...all.flatMap((row) => rowFaults(name, row, ids)),
    ]
  })
}

function rowFaults(name: EntityName, row: Row, ids: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const entity = entityNamed(name)
  const place = `${name} ${row.id}`
  const faults: string[] = []
  const parsed = rowSchema(entity).safeParse(row)
  if (!parsed.success) {
    faults.push(...parsed.error.issues.map((issue) => `${place}: ${issue.path.join('.')} ${issue.message}`))
  }
  if (entity.key && keyId(entity.key.map((field) => row[field] as Value)) !== row.id)
    faults.push(`${place}: id is not its key`)
  for (const [field, { refersTo }] of Object.entries(entity.fields)) {
    const value = row[field]
    if (refersTo === undefined || value === null || value === undefined) continue
    if (!ids.get(refersTo)?.has(String(value)))
      faults.push(`${place}: ${field} points at no ${refersTo}: ${String(value)}`)
  }
  return faults
}
