import { type EntityName, type RowOf, type TableName, tableNames } from './entities.ts'
import type { Row } from './entity.ts'
import { allRatings, columnsOf, noRatings, type Ratings } from './ratings.ts'

/** Rows of one entity by id. */
export type Table<N extends TableName = TableName> = Readonly<Record<string, RowOf<N>>>

/** A whole workbook in memory, as the screen, the methods and the documents see it. Immutable. */
export type Workbook = {
  /** How many edits the file has taken since it was made. */
  readonly revision: number
  readonly tables: { readonly [N in TableName]: Table<N> }
  readonly ratings: Ratings
}

/** Rows of some entities, in any order: what a file, a dump or a message holds. */
export type RowsByEntity = { readonly [N in EntityName]?: readonly RowOf<N>[] }

/** A workbook from rows. Entities that are not there are empty. */
export function workbookOf(revision: number, rows: RowsByEntity, ratings?: Ratings): Workbook {
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, Object.fromEntries((rows[name] ?? []).map((row) => [row.id, row]))]),
  ) as Workbook['tables']
  const columns = ratings ?? columnsOf(idsOf(rows.participant), idsOf(rows.practice), rows.rating ?? [])
  return { revision, tables, ratings: columns }
}

function idsOf(rows: readonly Row[] | undefined): readonly string[] {
  return (rows ?? []).map((row) => row.id)
}

export const emptyWorkbook: Workbook = workbookOf(0, {}, noRatings)

const sorted = new WeakMap<object, readonly Row[]>()

/** The rows of an entity in the order people gave them. The array stays the same while the table does. */
export function rowsOf<N extends TableName>(workbook: Workbook, name: N): readonly RowOf<N>[] {
  const table = workbook.tables[name]
  const known = sorted.get(table)
  if (known) return known as readonly RowOf<N>[]
  const rows = (Object.values(table) as unknown as Row[]).sort(byPosition)
  sorted.set(table, rows)
  return rows as unknown as readonly RowOf<N>[]
}

/** The order people gave rows: by `position`, then by id. */
export function byPosition(a: Row, b: Row): number {
  const difference = Number(a['position'] ?? 0) - Number(b['position'] ?? 0)
  return difference !== 0 ? difference : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The row of that id, if there is one. */
export function findRow<N extends TableName>(workbook: Workbook, name: N, id: string | null): RowOf<N> | undefined {
  return id === null ? undefined : workbook.tables[name][id]
}

/** The one row of a singleton entity. Every workbook that was opened or created has it. */
export function singleton<N extends 'workbook' | 'settings' | 'prioritisation' | 'boardPack'>(
  workbook: Workbook,
  name: N,
): RowOf<N> {
  const row = workbook.tables[name][name]
  if (row === undefined) throw new Error(`workbook has no ${name} row`)
  return row as RowOf<N>
}

/** All rows of an entity, ratings included, sorted by id. */
export function rowsById(workbook: Workbook, name: Exclude<EntityName, 'snapshotContent'>): readonly Row[] {
  const rows: Row[] =
    name === 'rating' ? [...allRatings(workbook.ratings)] : (Object.values(workbook.tables[name]) as unknown as Row[])
  return rows.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
