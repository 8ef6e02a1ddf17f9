import { type EntityName, entityNamed, type TableName, tableNames } from './entities.ts'
import { keyId, type Row, type Value } from './entity.ts'
import type { Ratings } from './ratings.ts'
import type { RowsByEntity, Workbook } from './workbook.ts'

/**
 * All rows of a workbook but the heavy ones, as they travel between processes and to the screen: a text that is written
 * once, where the file is read, and read once, where the rows are shown. Whoever is in between hands it on unread, which
 * for a large workbook is several times faster than to copy every row at every step.
 */
export type PackedRows = {
  /** JSON of `PackedText`. */
  readonly text: string
  /** @see Ratings.cells */
  readonly cells: Uint8Array
}

/** A row without the names of its fields. Flags may stand as 0 and 1. */
export type PackedRow = readonly Value[]

type PackedTable = { readonly fields: readonly string[]; readonly rows: readonly PackedRow[] }

type PackedText = {
  /** Entities without rows are left out. */
  readonly tables: { readonly [N in TableName]?: PackedTable }
  readonly ratings: Omit<Ratings, 'cells'>
}

/** Packs rows that are there without their fields' names. @param fields per table; `id` is among them unless it is made of a key */
export function packTables(tables: PackedText['tables'], { cells, ...ratings }: Ratings): PackedRows {
  return { text: JSON.stringify({ tables, ratings } satisfies PackedText), cells }
}

/** Packs rows as they are in memory. */
export function packRows(rows: RowsByEntity, ratings: Ratings): PackedRows {
  const tables: { [N in TableName]?: PackedTable } = {}
  for (const name of tableNames) {
    const unpacked = (rows[name] ?? []) as unknown as readonly Row[]
    if (unpacked.length === 0) continue
    const fields = packedFields(name)
    tables[name] = { fields, rows: unpacked.map((row) => fields.map((field) => row[field] ?? null)) }
  }
  return packTables(tables, ratings)
}

/** The fields of an entity that are packed, in the model's order: an id that is made of a key can be made again. */
function packedFields(name: EntityName): readonly string[] {
  const { key, fields } = entityNamed(name)
  return key === undefined ? ['id', ...Object.keys(fields)] : Object.keys(fields)
}

/** The workbook that was packed. @throws SyntaxError if the text is none of ours */
export function unpackWorkbook(revision: number, { text, cells }: PackedRows): Workbook {
  const { tables: packed, ratings } = JSON.parse(text) as PackedText
  const tables = Object.fromEntries(tableNames.map((name) => [name, unpackTable(name, packed[name])]))
  return { revision, tables: tables as Workbook['tables'], ratings: { ...ratings, cells } }
}

function unpackTable(name: TableName, packed: PackedTable | undefined): Readonly<Record<string, Row>> {
  const table: Record<string, Row> = {}
  if (packed === undefined) return table
  const { fields, rows } = packed
  const { key, fields: described } = entityNamed(name)
  const keyAt = key?.map((field) => fields.indexOf(field))
  const flags = fields.filter((field) => described[field]?.kind === 'flag')
  const template = JSON.parse(JSON.stringify({ id: '', ...Object.fromEntries(fields.map((field) => [field, null])) }))
  for (const values of rows) {
    // A copy that is then overwritten keeps the compact shape that an object loses when it grows field by field.
    const row: { id: string; [field: string]: Value } = { ...template }
    for (let at = 0; at < fields.length; at += 1) row[fields[at] as string] = values[at] ?? null
    for (const flag of flags) row[flag] = row[flag] === 1 || row[flag] === true
    if (keyAt) row.id = keyId(keyAt.map((at) => values[at] ?? null))
    table[row.id] = row
  }
  return table
}
