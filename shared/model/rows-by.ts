import type { RowOf, TableName } from './entities.ts'
import type { Row } from './entity.ts'
import { findRow, rowsOf, type Workbook } from './workbook.ts'

const groups = new WeakMap<object, Map<string, ReadonlyMap<string, readonly Row[]>>>()

/** Rows of an entity by the value of one field, in their order; found once for each state of the table. */
export function rowsBy<N extends TableName>(
  workbook: Workbook,
  entity: N,
  field: string,
): ReadonlyMap<string, readonly RowOf<N>[]> {
  const table = workbook.tables[entity]
  const byField = groups.get(table) ?? new Map<string, ReadonlyMap<string, readonly Row[]>>()
  groups.set(table, byField)
  const known =
    byField.get(field) ?? Map.groupBy(rowsOf(workbook, entity) as readonly Row[], (row) => String(row[field] ?? ''))
  byField.set(field, known)
  return known as unknown as ReadonlyMap<string, readonly RowOf<N>[]>
}

/** Rows at the other end of links: those of `to.entity` that rows of `link` join to `from.id`. */
export function linked<N extends TableName>(
  workbook: Workbook,
  link: TableName,
  from: { readonly field: string; readonly id: string },
  to: { readonly field: string; readonly entity: N },
): readonly RowOf<N>[] {
  return ((rowsBy(workbook, link, from.field).get(from.id) ?? []) as readonly Row[])
    .map((row) => findRow(workbook, to.entity, String(row[to.field])))
    .filter((row) => row !== undefined)
}
