import { primaryKey, quoted, sqlName } from '#electron/storage/sql-names.ts'
import { entityNamed, entityNames } from '#shared/model/entities.ts'
import type { Entity } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'

/**
 * Prints the tables that the model asks for: where a migration starts. The text is then frozen in a migration.
 *
 *     node tools/print-ddl.ts               SQL
 *     node tools/print-ddl.ts --module      the statements as a TypeScript module
 */

/** Texts longer than this are bounded by bytes, which SQLite knows without reading them. */
const longestCounted = 20_000

/** Columns that refer but have no index: a whole scan on the rare deletion costs less than the index on every file. */
const scanned = new Set(['rating.practiceId'])

const idCheck = (column: string, most = 300) =>
  `length(${column}) BETWEEN 1 AND ${most} AND octet_length(${column}) = length(${column}) AND ${column} GLOB '[A-Za-z0-9]*' AND ${column} NOT GLOB '*[^A-Za-z0-9._:~-]*'`

function sqlType(field: Field): string {
  if (field.kind === 'integer' || field.kind === 'flag') return 'INTEGER'
  return field.kind === 'number' ? 'REAL' : 'TEXT'
}

function isNullable(field: Field): boolean {
  return field.optional && field.kind !== 'text' && field.kind !== 'longText'
}

function textCheck(field: Field, column: string): string {
  const most = field.maxLength ?? 300
  const least = field.optional ? 0 : 1
  const within = (bound: number) => (least === 0 ? `<= ${bound}` : `BETWEEN ${least} AND ${bound}`)
  if (most > longestCounted) return `octet_length(${column}) ${within(3 * most)}`
  const filled = `length(${column}) ${within(most)} AND instr(${column}, char(0)) = 0`
  return least === 0 ? `${column} = '' OR (${filled})` : filled
}

/** Not `IN`, for which SQLite builds a table of its own for every row that it checks. */
function oneOf(column: string, values: readonly string[]): string {
  return values.map((value) => `${column} = '${value}'`).join(' OR ')
}

function fieldCheck(field: Field, column: string): string | null {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return textCheck(field, column)
    case 'choice':
      return oneOf(column, field.values ?? [])
    case 'integer':
    case 'number':
      return `${column} BETWEEN ${field.min} AND ${field.max}`
    case 'flag':
      return `${column} BETWEEN 0 AND 1`
    case 'date':
      return `${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date(${column}) IS ${column}`
    case 'reference':
      return null
  }
}

function columnDefinition(entity: Entity, name: string, field: Field): string {
  const column = quoted(name)
  const isTextKey = entity.key?.includes(name) === true && field.kind === 'text'
  const check = isTextKey ? idCheck(column, Math.min(field.maxLength ?? 300, 300)) : fieldCheck(field, column)
  const parts = [column, sqlType(field)]
  if (!isNullable(field)) parts.push('NOT NULL')
  if (check !== null) parts.push(`CHECK (${check})`)
  if (field.refersTo) parts.push(`REFERENCES ${quoted(field.refersTo)} ("id") DEFERRABLE INITIALLY DEFERRED`)
  return parts.join(' ')
}

function idColumn(entity: Entity): string {
  const check = entity.singleton ? `"id" = '${entity.name}'` : idCheck('"id"')
  return `"id" TEXT NOT NULL PRIMARY KEY CHECK (${check})`
}

/** The table of one entity. */
export function createTable(entity: Entity): string {
  const columns = Object.entries(entity.fields).map(([name, field]) => columnDefinition(entity, name, field))
  const key = primaryKey(entity).map(quoted).join(', ')
  const lines = entity.key ? [...columns, `PRIMARY KEY (${key})`] : [idColumn(entity), ...columns]
  const options = entity.key && !entity.heavy ? 'STRICT, WITHOUT ROWID' : 'STRICT'
  return `CREATE TABLE ${quoted(entity.name)} (\n  ${lines.join(',\n  ')}\n) ${options}`
}

/** The indexes by which rows that refer to another are found. */
export function createIndexes(entity: Entity): readonly string[] {
  if (entity.singleton) return []
  return Object.entries(entity.fields)
    .filter(([name, field]) => field.refersTo !== undefined && primaryKey(entity)[0] !== name)
    .filter(([name]) => !scanned.has(`${entity.name}.${name}`))
    .map(
      ([name]) =>
        `CREATE INDEX "${sqlName(entity.name)}_by_${sqlName(name)}" ON ${quoted(entity.name)} (${quoted(name)})`,
    )
}

/** Every statement that the model asks for, tables first. The journal is not of the model and not among them. */
export function modelStatements(): readonly string[] {
  const all = entityNames.map(entityNamed)
  return [...all.map(createTable), ...all.flatMap(createIndexes)]
}

function asModule(): string {
  const literals = modelStatements().map((statement) => `  \`${statement}\`,`)
  return `/** The tables of file version 10, frozen: printed once from the model, and never again. */\nexport const initialTables: readonly string[] = [\n${literals.join('\n')}\n]\n`
}

if (import.meta.main) {
  process.stdout.write(process.argv.includes('--module') ? asModule() : `${modelStatements().join(';\n\n')};\n`)
}
