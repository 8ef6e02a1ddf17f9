import { type EntityName, entityNamed, entityNames, type TableName, tableNames } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Lens } from '#shared/model/lens.ts'
import { type PackedRow, type PackedRows, packTables } from '#shared/model/packed-rows.ts'
import { buildRatings, type Rating, type Ratings } from '#shared/model/ratings.ts'
import type { Connection } from './connect.ts'
import { addFields, addRow, emptySeal, type HashSeed, hashSeed, type Seal, sealText } from './row-hash.ts'
import { type RowTable, rowTables, type SqlRow, type SqlValue } from './row-tables.ts'

/** Reads whole tables, hashing every row on the way: what is read is known to be what was written. */

export type ReadContent = { readonly packed: PackedRows; readonly seal: Seal }

export const seeds = Object.fromEntries(entityNames.map((name) => [name, hashSeed(rowTables[name].name)])) as Readonly<
  Record<EntityName, HashSeed>
>

const heavyNames: readonly EntityName[] = entityNames.filter((name) => entityNamed(name).heavy)

/** Everything but heavy entities. Rows are handed on as SQLite gives them: this process has no use for them. */
export function readContent(db: Connection): ReadContent {
  const seal = { ...emptySeal }
  const tables: { [N in TableName]?: { readonly fields: readonly string[]; readonly rows: readonly PackedRow[] } } = {}
  for (const name of tableNames) {
    const table = rowTables[name]
    const rows = selectRaw(db, table)
    for (const values of rows) addRow(seal, seeds[name], values, table.hashOrder)
    if (rows.length > 0) tables[name] = { fields: table.fields, rows }
  }
  const idsOf = (name: 'participant' | 'practice') => (tables[name]?.rows ?? []).map(([id]) => String(id))
  const ratings = readRatings(db, idsOf('participant'), idsOf('practice'), seal)
  return { packed: packTables(tables, ratings), seal }
}

/** The rows of one entity. @param seal takes their hashes */
export function readTable(db: Connection, name: EntityName, seal: Seal = { ...emptySeal }): readonly Row[] {
  const { selectAll, hashFields, flags } = rowTables[name]
  const rows = db.prepare<[], Record<string, SqlValue>>(selectAll).all()
  for (const row of rows) {
    addFields(seal, seeds[name], row, hashFields)
    for (const flag of flags) (row as Record<string, unknown>)[flag] = row[flag] === 1
  }
  return rows as unknown as readonly Row[]
}

/** The seal of the heavy entities' rows, read one at a time. */
export function readHeavySeal(db: Connection): string {
  const seal = { ...emptySeal }
  for (const name of heavyNames) {
    const table = rowTables[name]
    const rows = db.prepare<[], SqlRow>(`SELECT ${table.columns} FROM "${table.name}"`).raw().iterate()
    for (const values of rows) addRow(seal, seeds[name], values, table.hashOrder)
  }
  return sealText(seal)
}

function selectRaw(db: Connection, table: RowTable): readonly SqlRow[] {
  return db.prepare<[], SqlRow>(`SELECT ${table.columns} FROM "${table.name}"`).raw().all()
}

type RatingRow = readonly [
  participantId: string,
  practiceId: string,
  lens: Lens,
  level: Rating['level'],
  notApplicable: 0 | 1,
  confidence: Rating['confidence'],
  note: string,
]

/** Ratings go straight into columns: as objects they would take most of the time of opening a workbook. */
function readRatings(
  db: Connection,
  participantIds: readonly string[],
  practiceIds: readonly string[],
  seal: Seal,
): Ratings {
  const builder = buildRatings(participantIds, practiceIds)
  const table = rowTables.rating
  for (const values of selectRaw(db, table)) {
    addRow(seal, seeds.rating, values, table.hashOrder)
    const [participantId, practiceId, lens, level, notApplicable, confidence, note] = values as unknown as RatingRow
    builder.add(participantId, practiceId, lens, { level, notApplicable: notApplicable === 1, confidence, note })
  }
  return builder.build()
}
