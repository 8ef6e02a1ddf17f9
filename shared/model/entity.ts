import type { Field } from './fields.ts'

export type Fields = Readonly<Record<string, Field>>

/** A value as it stands in a row: text, number, yes/no, or null for nothing. */
export type Value = string | number | boolean | null

/** A row of any entity, seen without its type. */
export type Row = { readonly id: string; readonly [field: string]: Value }

/** The row type that a set of fields makes. */
export type RowOfFields<F extends Fields> = { readonly id: string } & {
  readonly [K in keyof F]: F[K] extends Field<infer T> ? T : never
}

/** One noun of the workbook. */
export type Entity<Name extends string = string, F extends Fields = Fields> = {
  readonly name: Name
  readonly fields: F
  /** The field that names a row to a person, in lists and messages. Null where a row has no name of its own. */
  readonly title: string | null
  /**
   * Fields that together identify a row, where the row is a fact about other rows (a rating, a link). Its id is then
   * their values joined by `~`, so that the same fact entered in two copies of a workbook is one row after a merge.
   */
  readonly key?: readonly string[]
  /** Exactly one row, with the entity's name as its id, in every workbook: changed, never added or deleted. */
  readonly singleton?: true
  /** Kept in the file and in dumps, but not sent to the screen with the rest: too large, and needed only on request. */
  readonly heavy?: true
}

type Options<F extends Fields> = {
  readonly title?: keyof F & string
  readonly key?: readonly (keyof F & string)[]
  readonly singleton?: true
  readonly heavy?: true
}

/** Defines an entity. Its title is the field `title` or `name`, if it has one and no other is given. */
export function entity<Name extends string, F extends Fields>(
  name: Name,
  fields: F,
  options: Options<F> = {},
): Entity<Name, F> {
  const { title, ...rest } = options
  const own = title ?? ('title' in fields ? 'title' : 'name' in fields ? 'name' : null)
  return { ...rest, name, fields, title: own }
}

/** The id of a row whose identity is its `key`. @see Entity.key */
export function keyId(parts: readonly Value[]): string {
  return parts.join('~')
}
