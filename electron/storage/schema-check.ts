import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Connection } from './connect.ts'
import { failureOf } from './fault.ts'
import { migrations } from './migrations/index.ts'
import type { Migration } from './migrations/migration.ts'

/** The file's schema must be, text for text, the one its version has: a view, a trigger or a CHECK of someone else runs never. */

type SchemaEntry = {
  readonly type: string
  readonly name: string
  readonly tbl_name: string
  readonly sql: string | null
}

/** What `sqlite_schema` says, in an order that does not depend on how the file came about. */
export function readSchema(db: Connection): readonly SchemaEntry[] {
  return db
    .prepare<[], SchemaEntry>('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name, tbl_name, sql')
    .all()
}

/** A digest of the schema's text. */
export function schemaDigest(schema: readonly SchemaEntry[]): string {
  const hash = createHash('sha256')
  for (const { type, name, tbl_name, sql } of schema) hash.update(JSON.stringify([type, name, tbl_name, sql]))
  return hash.digest('hex')
}

/** Refuses a file that has not exactly the schema of its version. */
export function checkSchema(db: Connection, path: string, version: number, known = migrations): Result<null> {
  try {
    if (schemaBytes(db) > mostSchemaBytes) return fail(failure('fileAltered', { path, detail: 'schema' }))
    const schema = readSchema(db)
    const expected = known.find((migration) => migration.version === version)
    if (expected && schemaDigest(schema) === expected.schemaDigest) return ok(null)
    return fail(failure('fileAltered', { path, detail: firstDifference(schema, version, known) }))
  } catch (error) {
    return fail(failureOf(error, path, 'fileDamaged'))
  }
}

/** Several times what any version has. */
const mostSchemaBytes = 1_000_000

function schemaBytes(db: Connection): number {
  return Number(db.prepare('SELECT total(octet_length(sql)) FROM sqlite_schema').pluck().get())
}

/** Names the first thing that should not be there, is missing, or is not as it should be. */
function firstDifference(schema: readonly SchemaEntry[], version: number, known: readonly Migration[]): string {
  const wanted = new Map(expectedEntries(version, known).map((text) => [text.name, text.sql]))
  const found = new Map(schema.map((entry) => [entry.name, entry]))
  const strange =
    schema.find((entry) => !wanted.has(entry.name)) ?? schema.find(({ name, sql }) => wanted.get(name) !== sql)
  if (strange) return `${strange.type} ${printable(strange.name)}`
  const missing = [...wanted.keys()].find((name) => !found.has(name))
  return missing === undefined ? 'schema' : `no ${printable(missing)}`
}

/** The schema that a version has, made anew: columns that a later step added stand inside the text of their table. */
function expectedEntries(version: number, known: readonly Migration[]): readonly SchemaEntry[] {
  const db = new Database(':memory:')
  try {
    for (const { statements } of known.filter((each) => each.version <= version)) {
      for (const statement of statements) db.exec(statement)
    }
    return readSchema(db)
  } finally {
    db.close()
  }
}

/** Text of a stranger, made fit to be shown. */
function printable(name: string): string {
  return `“${name.replace(/[^\p{L}\p{N} _.-]/gu, '·').slice(0, 60)}”`
}
