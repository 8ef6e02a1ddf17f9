import { z } from 'zod'
import type { Entity } from './entity.ts'
import type { Field } from './fields.ts'

/** zod schemas of rows, built when first asked for: most sessions touch few entities. */

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** SQLite ends a text at NUL and has no lone surrogates: such text would not come back as it went in. */
function storable(value: string): boolean {
  return !value.includes('\0') && value.isWellFormed()
}

function isCalendarDate(value: string): boolean {
  if (!isoDate.test(value)) return false
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (days[month - 1] ?? 0)
}

function baseSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return z
        .string()
        .min(field.optional ? 0 : 1)
        .max(field.maxLength ?? 300)
        .refine(storable)
    case 'choice':
      return z.enum((field.values ?? []) as [string, ...string[]])
    case 'integer':
      return z
        .int()
        .min(field.min ?? 0)
        .max(field.max ?? 0)
    case 'number':
      return z
        .number()
        .min(field.min ?? 0)
        .max(field.max ?? 0)
    case 'flag':
      return z.boolean()
    case 'date':
      return z.string().refine(isCalendarDate)
    case 'reference':
      return idSchema
  }
}

/** What an id may be: short, and of characters that need no quoting anywhere. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:~-]{0,299}$/)

/** The schema of one field's values. */
export function fieldSchema(field: Field): z.ZodType {
  const nullable = field.optional && field.kind !== 'text' && field.kind !== 'longText'
  return nullable ? baseSchema(field).nullable() : baseSchema(field)
}

type Schemas = { readonly row: z.ZodObject; readonly patch: z.ZodObject }

const built = new WeakMap<Entity, Schemas>()

function schemasOf(entity: Entity): Schemas {
  const known = built.get(entity)
  if (known) return known
  const shape = Object.fromEntries(Object.entries(entity.fields).map(([name, field]) => [name, fieldSchema(field)]))
  const patch = z.strictObject(shape).partial()
  const schemas = { row: z.strictObject({ id: idSchema, ...shape }), patch }
  built.set(entity, schemas)
  return schemas
}

/** A whole row: every field there, nothing else. */
export function rowSchema(entity: Entity): z.ZodObject {
  return schemasOf(entity).row
}

/** Some fields of a row, without the id. */
export function patchSchema(entity: Entity): z.ZodObject {
  return schemasOf(entity).patch
}
