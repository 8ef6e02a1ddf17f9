import type { Entity, Row, Value } from './entity.ts'

/** Values of the fields that a new row may leave out. */
export function initialValues(entity: Entity): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {}
  for (const [name, field] of Object.entries(entity.fields)) {
    if (field.initial !== undefined) values[name] = field.initial as Value
  }
  return values
}

/** A row with its fields in the model's order, so that equal rows are equal texts. */
export function inModelOrder(entity: Entity, row: Row): Row {
  const ordered: Record<string, Value> = {}
  for (const name of Object.keys(entity.fields)) ordered[name] = row[name] ?? null
  return { id: row.id, ...ordered }
}
