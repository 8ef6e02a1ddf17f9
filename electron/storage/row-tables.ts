import { type EntityName, entityNamed, entityNames, isEntityName } from '#shared/model/entities.ts'
import { type Entity, keyId, type Row, type Value } from '#shared/model/entity.ts'
import { primaryKey, quoted, sqlName } from './sql-names.ts'

/** A value as SQLite gives and takes it. */
export type SqlValue = string | number | null
export type SqlRow = readonly SqlValue[]

/** How the rows of one entity stand in their table. */
export type RowTable = {
  readonly entity: EntityName
  readonly name: string
  /** Fields in the model's order, `id` first where the table has such a column. */
  readonly fields: readonly string[]
  /** The same as a list of columns in SQL. */
  readonly columns: string
  readonly isFlag: readonly boolean[]
  /** Where the parts of the primary key stand in `fields`. */
  readonly keyAt: readonly number[]
  readonly hasIdColumn: boolean
  /** The order in which values are hashed: by column name, so that a column's place in its table does not matter. */
  readonly hashOrder: readonly number[]
  /** Selects all rows as objects of the model, but for flags, which are 0 or 1. */
  readonly selectAll: string
  readonly hashFields: readonly string[]
  readonly flags: readonly string[]
}

/** Every entity's table. */
export const rowTables = Object.fromEntries(
  entityNames.map((name) => [name, describeTable(name, entityNamed(name))]),
) as Readonly<Record<EntityName, RowTable>>

function describeTable(name: EntityName, entity: Entity): RowTable {
  const own = Object.keys(entity.fields)
  const hasIdColumn = entity.key === undefined
  const fields = hasIdColumn ? ['id', ...own] : own
  const sqlNames = fields.map(sqlName)
  const hashOrder = hashOrderOf(sqlNames)
  const id = primaryKey(entity).map(quoted).join(` || '~' || `)
  const aliased = own.map((field) => `${quoted(field)} AS "${field}"`)
  return {
    entity: name,
    name: sqlName(name),
    fields,
    columns: fields.map(quoted).join(', '),
    isFlag: fields.map((field) => entity.fields[field]?.kind === 'flag'),
    keyAt: primaryKey(entity).map((field) => fields.indexOf(field)),
    hasIdColumn,
    hashOrder,
    selectAll: `SELECT ${[`${id} AS "id"`, ...aliased].join(', ')} FROM "${sqlName(name)}"`,
    hashFields: hashOrder.map((at) => fields[at] as string),
    flags: own.filter((field) => entity.fields[field]?.kind === 'flag'),
  }
}

/** Places of columns in the order of their names. */
export function hashOrderOf(columns: readonly string[]): readonly number[] {
  return columns
    .map((column, at) => ({ column, at }))
    .sort((a, b) => (a.column < b.column ? -1 : 1))
    .map(({ at }) => at)
}

/** A row of the model from a row of the table. */
export function fromSql(table: RowTable, values: SqlRow): Row {
  const row: { id: string; [field: string]: Value } = { id: rowId(table, values) }
  const { fields, isFlag } = table
  for (let at = 0; at < fields.length; at += 1) {
    row[fields[at] as string] = isFlag[at] ? values[at] === 1 : (values[at] as SqlValue)
  }
  return row
}

function rowId(table: RowTable, values: SqlRow): string {
  if (table.hasIdColumn) return values[0] as string
  return keyId(table.keyAt.map((at) => values[at] as SqlValue))
}

/** A row of the table from a row of the model. */
export function toSql(table: RowTable, row: Row): SqlRow {
  return table.fields.map((field) => toSqlValue(row[field] ?? null))
}

/** SQLite keeps no minus zero: it would not come back as it went in. */
export function toSqlValue(value: Value): SqlValue {
  if (typeof value === 'boolean') return value ? 1 : 0
  return value === 0 ? 0 : value
}

/** Entities so that what is referred to comes before what refers to it: foreign keys are then met at every step. */
export const writeOrder: ReadonlyMap<EntityName, number> = new Map(orderByReference().map((name, at) => [name, at]))

function orderByReference(): readonly EntityName[] {
  const ordered = new Set<EntityName>()
  const underway = new Set<EntityName>()
  const visit = (name: EntityName): void => {
    if (ordered.has(name) || underway.has(name)) return
    underway.add(name)
    for (const { refersTo } of Object.values(entityNamed(name).fields)) {
      if (refersTo !== undefined && isEntityName(refersTo)) visit(refersTo)
    }
    ordered.add(name)
  }
  entityNames.forEach(visit)
  return [...ordered]
}
