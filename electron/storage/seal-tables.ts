import type { Connection } from './connect.ts'
import { addRow, emptySeal, hashSeed, sealText } from './row-hash.ts'
import { hashOrderOf, type SqlRow } from './row-tables.ts'

/** The tables whose rows count to `heavy_seal`. */
const heavyTables: readonly string[] = ['snapshot_content']

/**
 * The seals of a file of any version, read off its own tables and columns: what a migration checks before and writes
 * after. The model of today knows nothing of yesterday's tables.
 */
export function sealTables(db: Connection): { readonly seal: string; readonly heavySeal: string } {
  const light = { ...emptySeal }
  const heavy = { ...emptySeal }
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'journal'`)
    .pluck()
    .all()
  for (const table of tables) {
    const rows = db.prepare<[], SqlRow>(`SELECT * FROM "${table}"`)
    const order = hashOrderOf(rows.columns().map(({ name }) => name))
    const seed = hashSeed(table)
    const seal = heavyTables.includes(table) ? heavy : light
    for (const values of rows.raw().iterate()) addRow(seal, seed, values, order)
  }
  return { seal: sealText(light), heavySeal: sealText(heavy) }
}
