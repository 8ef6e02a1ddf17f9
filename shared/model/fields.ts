/**
 * What an entity's fields are made of. A field says once what may stand in it; the zod schema, the SQL column, the JSON
 * Schema, the form control and the spreadsheet column are all read off it.
 */

/** What a field holds. `longText` may have line breaks and pages of text; `text` is a line. */
export type FieldKind = 'text' | 'longText' | 'choice' | 'integer' | 'number' | 'flag' | 'date' | 'reference'

/** One field. `T` is the type of its values in a row. */
export type Field<T = unknown> = {
  readonly kind: FieldKind
  /** May be null (`reference`, `date`, numbers, choices) or empty (texts). */
  readonly optional: boolean
  /** What a new row gets where the field is not given. Absent: the field must be given. */
  readonly initial?: T
  /** Texts: most characters. */
  readonly maxLength?: number
  /** Numbers: least and greatest value, both allowed. */
  readonly min?: number
  readonly max?: number
  /** Choices: the values that may be chosen, in the order they are offered. */
  readonly values?: readonly string[]
  /** References: the entity pointed at. */
  readonly refersTo?: string
}

/** A line of text, empty if not given. */
export function text(maxLength = 300): Field<string> {
  return { kind: 'text', optional: true, initial: '', maxLength }
}

/** A line of text that must be given and not be empty. */
export function requiredText(maxLength = 300): Field<string> {
  return { kind: 'text', optional: false, maxLength }
}

/** Text of any shape, empty if not given. */
export function longText(maxLength = 20_000): Field<string> {
  return { kind: 'longText', optional: true, initial: '', maxLength }
}

/** Text of any shape that must be given and not be empty. */
export function requiredLongText(maxLength = 20_000): Field<string> {
  return { kind: 'longText', optional: false, maxLength }
}

/** One of `values`; `initial` where not given. */
export function choice<const V extends string>(values: readonly V[], initial: NoInfer<V>): Field<V> {
  return { kind: 'choice', optional: false, initial, values }
}

/** One of `values` that must be given. */
export function requiredChoice<const V extends string>(values: readonly V[]): Field<V> {
  return { kind: 'choice', optional: false, values }
}

/** One of `values`, or null. */
export function optionalChoice<const V extends string>(values: readonly V[]): Field<V | null> {
  return { kind: 'choice', optional: true, initial: null, values }
}

/** A whole number from `min` to `max`; `initial` where not given. */
export function integer(min: number, max: number, initial: number): Field<number> {
  return { kind: 'integer', optional: false, initial, min, max }
}

/** A whole number from `min` to `max`, or null. */
export function optionalInteger(min: number, max: number): Field<number | null> {
  return { kind: 'integer', optional: true, initial: null, min, max }
}

/** A number from `min` to `max`; `initial` where not given. */
export function decimal(min: number, max: number, initial: number): Field<number> {
  return { kind: 'number', optional: false, initial, min, max }
}

/** A number from `min` to `max`, or null. */
export function optionalDecimal(min = -1e15, max = 1e15): Field<number | null> {
  return { kind: 'number', optional: true, initial: null, min, max }
}

/** Yes or no. */
export function flag(initial = false): Field<boolean> {
  return { kind: 'flag', optional: false, initial }
}

/** An ISO calendar date, `2027-03-31`, that must be given. */
export function requiredDate(): Field<string> {
  return { kind: 'date', optional: false }
}

/** An ISO calendar date, or null. */
export function optionalDate(): Field<string | null> {
  return { kind: 'date', optional: true, initial: null }
}

/** The id of a row of `entity` that must be given. */
export function reference(entity: string): Field<string> {
  return { kind: 'reference', optional: false, refersTo: entity }
}

/** The id of a row of `entity`, or null. */
export function optionalReference(entity: string): Field<string | null> {
  return { kind: 'reference', optional: true, initial: null, refersTo: entity }
}

/** Place in a list that people order by hand: smaller comes first, ties by id. */
export function position(): Field<number> {
  return decimal(-1e9, 1e9, 0)
}
