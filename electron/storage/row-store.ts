import type { Statement } from 'better-sqlite3'
import type { Change, Patch } from '#shared/edits/edit.ts'
import type { Referrer, RowReader } from '#shared/edits/prepare-edit.ts'
import { initialValues } from '#shared/model/defaults.ts'
import { type EntityName, entityNamed, type ReferenceTo } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Connection } from './connect.ts'
import { fromSql, type RowTable, rowTables, type SqlRow, type SqlValue, toSql, toSqlValue } from './row-tables.ts'
import { primaryKey, quoted } from './sql-names.ts'

/** The rows of an open file, one at a time: read for checking an edit, written when it is good. */
export type RowStore = RowReader & {
  /** Carries out one change. @returns the row as it was and as it is */
  readonly write: (change: Change) => { readonly before: Row | undefined; readonly after: Row | undefined }
}

/** Kept statements: more than a session needs, few enough to forget about. */
const mostStatements = 400

export function createRowStore(db: Connection): RowStore {
  const statements = new Map<string, Statement<SqlValue[]>>()
  const prepare = (sql: string): Statement<SqlValue[]> => {
    const known = statements.get(sql)
    if (known) return known
    if (statements.size >= mostStatements) statements.clear()
    const statement = db.prepare<SqlValue[]>(sql)
    statements.set(sql, statement)
    return statement
  }
  const row = (name: EntityName, id: string): Row | undefined => {
    const table = rowTables[name]
    const { where, values } = placeOf(table, id)
    const found = prepare(`SELECT ${table.columns} FROM "${table.name}" WHERE ${where}`)
      .raw()
      .get(...values)
    return found === undefined ? undefined : fromSql(table, found as SqlRow)
  }
  const write: RowStore['write'] = ({ entity, id, after }) => {
    const table = rowTables[entity]
    const before = row(entity, id)
    const { where, values } = placeOf(table, id)
    if (after === null) {
      prepare(`DELETE FROM "${table.name}" WHERE ${where}`).run(...values)
      return { before, after: undefined }
    }
    if (before === undefined) {
      const whole = wholeRow(entity, id, after)
      const marks = table.fields.map(() => '?').join(', ')
      prepare(`INSERT INTO "${table.name}" (${table.columns}) VALUES (${marks})`).run(...toSql(table, whole))
      return { before, after: whole }
    }
    const fields = Object.keys(after)
    const set = fields.map((field) => `${quoted(field)} = ?`).join(', ')
    const sql = `UPDATE "${table.name}" SET ${set} WHERE ${where}`
    prepare(sql).run(...fields.map((field) => toSqlValue(after[field] ?? null)), ...values)
    return { before, after: { ...before, ...after } }
  }
  return { row, write, referrers: (from, id) => findReferrers(prepare, from, id) }
}

function findReferrers(
  prepare: (sql: string) => Statement<SqlValue[]>,
  { entity, field }: ReferenceTo,
  id: string,
): readonly Referrer[] {
  const table = rowTables[entity]
  const found = prepare(`SELECT ${table.columns} FROM "${table.name}" WHERE ${quoted(field)} = ?`)
    .raw()
    .all(id)
  return (found as SqlRow[]).map((values) => ({ entity, field, id: fromSql(table, values).id }))
}

/**
 * A new row with all its fields. An edit has them; an entry of the journal from before a field was added to the model
 * does not, and then the field gets what a new row gets.
 */
function wholeRow(name: EntityName, id: string, after: Patch): Row {
  return { id, ...initialValues(entityNamed(name)), ...after }
}

type Place = { readonly where: string; readonly values: readonly SqlValue[] }

/**
 * How to find the row of an id. An id made of a key is taken apart; where a part has the joining character itself, that
 * is ambiguous and the rows' ids are put together instead, which is slow and right.
 */
function placeOf(table: RowTable, id: string): Place {
  const key = primaryKey(entityNamed(table.entity)).map(quoted)
  const parts = key.length === 1 ? [id] : id.split('~')
  if (parts.length !== key.length) return { where: `${key.join(` || '~' || `)} = ?`, values: [id] }
  return { where: key.map((column) => `${column} = ?`).join(' AND '), values: parts }
}
