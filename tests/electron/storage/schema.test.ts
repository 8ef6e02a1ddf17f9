import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { currentVersion, migrations } from '#electron/storage/migrations/index.ts'
import { readSchema, schemaDigest } from '#electron/storage/schema-check.ts'
import { primaryKey, sqlName } from '#electron/storage/sql-names.ts'
import { initialValues } from '#shared/model/defaults.ts'
import { entityNamed, entityNames } from '#shared/model/entities.ts'
import type { Entity, Value } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'
import { fieldSchema, idSchema } from '#shared/model/schema.ts'

const db = new Database(':memory:')
for (const { statements } of migrations) for (const statement of statements) db.exec(statement)
afterAll(() => db.close())

describe('the schema after all migrations', () => {
  it('is the golden one, so that every change of it shows in a review', async () => {
    const text = readSchema(db)
      .flatMap(({ sql }) => (sql === null ? [] : [`${sql};\n`]))
      .join('\n')
    await expect(text).toMatchFileSnapshot('../../golden/schema.sql')
  })

  it('has the digest that its version is checked against', () => {
    expect(schemaDigest(readSchema(db))).toBe(migrations.at(-1)?.schemaDigest)
  })

  it('goes up in steps of ten', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => 10 * (at + 1)))
    expect(currentVersion).toBe(migrations.length * 10)
  })

  it('keeps each migration frozen: SQL text that knows nothing of the model', () => {
    const names = [
      '0010-initial',
      'initial-tables',
      '0020-opinions',
      '0030-bound-dates',
      '0040-house-style',
      '0050-quarter-budgets',
      'migration',
    ]
    for (const name of names) {
      const source = readFileSync(new URL(`../../../electron/storage/migrations/${name}.ts`, import.meta.url), 'utf8')
      expect(source).not.toMatch(/from '(#shared|\.\.)/)
    }
  })
})

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly pk: number }
type ForeignKey = { readonly from: string; readonly table: string; readonly to: string }

function typeOf({ kind }: Field): string {
  return kind === 'number' ? 'REAL' : kind === 'integer' || kind === 'flag' ? 'INTEGER' : 'TEXT'
}

function isNullable(field: Field): boolean {
  return fieldSchema(field).safeParse(null).success
}

describe.each(entityNames)('the table of %s', (name) => {
  const entity = entityNamed(name)
  const table = sqlName(name)

  it('has a column for every field of the model, and no other', () => {
    const columns = db.pragma(`table_info("${table}")`) as readonly Column[]
    const wanted = Object.entries(entity.fields).map(([field, spec]) => ({
      name: sqlName(field),
      type: typeOf(spec),
      isNullable: isNullable(spec),
    }))
    const id = entity.key ? [] : [{ name: 'id', type: 'TEXT', isNullable: false }]
    const found = columns.map((column) => ({ name: column.name, type: column.type, isNullable: column.notnull === 0 }))
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
    expect(found.sort(byName)).toEqual([...id, ...wanted].sort(byName))
    const key = columns.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk)
    expect(key.map((column) => column.name)).toEqual(primaryKey(entity).map(sqlName))
  })

  it('points where the model points', () => {
    const found = (db.pragma(`foreign_key_list("${table}")`) as readonly ForeignKey[]).map(
      ({ from, table: to }) => `${from} ${to}`,
    )
    const wanted = Object.entries(entity.fields).flatMap(([field, { refersTo }]) =>
      refersTo === undefined ? [] : [`${sqlName(field)} ${sqlName(refersTo)}`],
    )
    expect(found.sort()).toEqual(wanted.sort())
  })

  it('accepts and refuses what the model accepts and refuses', () => {
    db.pragma('foreign_keys = OFF')
    for (const [field, spec] of Object.entries(entity.fields)) {
      for (const value of probesOf(spec)) {
        const isGood = isAllowed(entity, field, value)
        expect({ field, value, isStored: canStore(entity, { [field]: value }) }).toEqual({
          field,
          value,
          isStored: isGood,
        })
      }
    }
  })
})

/** A text that is a key is the row's id as well. */
function isAllowed(entity: Entity, name: string, value: Value): boolean {
  const field = entity.fields[name] as Field
  const isTextKey = entity.key?.includes(name) === true && field.kind === 'text'
  return fieldSchema(field).safeParse(value).success && (!isTextKey || idSchema.safeParse(value).success)
}

/** Values at and beyond the edges of a field. */
function probesOf(field: Field): readonly Value[] {
  const { kind, min = 0, max = 0, maxLength = 300, values = [] } = field
  switch (kind) {
    case 'text':
    case 'longText': {
      const long = maxLength > 20_000 ? [] : ['x'.repeat(maxLength), 'x'.repeat(maxLength + 1), 'a\0b']
      return ['', 'x', null, ...long]
    }
    case 'choice':
      return [...values, 'none of these', '', null]
    case 'integer':
      return [min, max, min - 1, max + 1, null]
    case 'number':
      return [min, max, min - 1 - Math.abs(min) / 1e6, max + 1 + Math.abs(max) / 1e6, (min + max) / 3, null]
    case 'flag':
      return [true, false, null]
    case 'date':
      return ['2028-02-29', '2027-02-29', '2027-3-1', '2027-13-01', 'now', '', '2027-01-01T00:00', null]
    case 'reference':
      return ['x', null]
  }
}

function canStore(entity: Entity, values: Readonly<Record<string, Value>>): boolean {
  const row = { ...fillOf(entity), ...values }
  const names = Object.keys(row)
  const sql = `INSERT INTO "${sqlName(entity.name)}" (${names.map((each) => `"${sqlName(each)}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
  db.exec('SAVEPOINT probe')
  try {
    db.prepare(sql).run(...names.map((each) => toProbe(row[each] ?? null)))
    return true
  } catch {
    return false
  } finally {
    db.exec('ROLLBACK TO probe; RELEASE probe')
  }
}

function toProbe(value: Value): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value
}

/** A good row of the entity. */
function fillOf(entity: Entity): Readonly<Record<string, Value>> {
  const required = Object.fromEntries(
    Object.entries(entity.fields).map(([name, field]) => [name, someValue(field)] as const),
  )
  const id = entity.singleton ? entity.name : 'row'
  return { ...(entity.key ? {} : { id }), ...required, ...initialValues(entity) }
}

function someValue(field: Field): Value {
  if (field.kind === 'choice') return field.values?.[0] ?? ''
  if (field.kind === 'integer' || field.kind === 'number') return field.min ?? 0
  if (field.kind === 'flag') return false
  return field.kind === 'date' ? '2027-01-01' : 'x'
}
