import { type EntityName, entityNamed, type TableName } from '#shared/model/entities.ts'
import type { Field } from '#shared/model/fields.ts'

/** A column of a register: a field, and how wide it wants to be. */
export type RegisterColumn = {
  readonly field: string
  readonly model: Field
  readonly widthPx: number
  /** What it gives way to where room is short. */
  readonly leastPx: number
  readonly key: boolean
  /** The row's own title: it stands out, and takes more room. */
  readonly title: boolean
}

const widths: Readonly<Record<Field['kind'], number>> = {
  text: 180,
  longText: 260,
  choice: 150,
  integer: 88,
  number: 88,
  flag: 84,
  date: 112,
  reference: 190,
}

/** How far columns may shrink where nothing is known of what they hold: their cells break lines. */
const leastWidths: Readonly<Record<Field['kind'], number>> = {
  text: 104,
  longText: 112,
  choice: 98,
  integer: 64,
  number: 64,
  flag: 72,
  date: 110,
  reference: 104,
}

const title = { wanted: 300, least: 132 } as const

/** So many columns are shown; the rest is in the row's details. */
const mostColumns = 9

const hidden: ReadonlySet<string> = new Set(['position', 'shippedKey', 'origin'])

/**
 * The columns of an entity's register: code and title first, then the model's order; long texts last.
 * @param chosen the fields to show instead, in that order
 */
export function registerColumns(entity: EntityName, chosen?: readonly string[]): readonly RegisterColumn[] {
  const { fields, title: titleField, key } = entityNamed(entity)
  const columns = Object.entries(fields)
    .filter(([field]) => (chosen ? chosen.includes(field) : !hidden.has(field)))
    .map(([field, model]) => ({
      field,
      model,
      widthPx: widthOf(field, model, titleField),
      leastPx: leastOf(field, model, titleField),
      key: key?.includes(field) ?? false,
      title: field === titleField,
    }))
  if (chosen) return columns.toSorted((a, b) => chosen.indexOf(a.field) - chosen.indexOf(b.field))
  const rank = ({ field, model }: RegisterColumn): number =>
    field === 'code' ? 0 : field === titleField ? 1 : model.kind === 'longText' ? 3 : 2
  return columns.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostColumns)
}

/** Columns whose width is not that of their kind: short codes, colours with their names, a long word over a tick. */
const ownWidths: Readonly<Record<string, number>> = { code: 72, hue: 128, recommended: 98 }

function widthOf(field: string, model: Field, titleField: string | null): number {
  return ownWidths[field] ?? (field === titleField ? title.wanted : widths[model.kind])
}

function leastOf(field: string, model: Field, titleField: string | null): number {
  return ownWidths[field] ?? (field === titleField ? title.least : leastWidths[model.kind])
}

/** What has to be said of a new row before there can be one: the fields with nothing to begin with. */
export function askedFields(entity: TableName): readonly (readonly [string, Field])[] {
  const { fields, key } = entityNamed(entity)
  return Object.entries(fields).filter(
    ([field, { initial }]) => initial === undefined || (key?.includes(field) ?? false),
  )
}

/** Rows that a list shows but nobody types: their identity is a key that the program gives. */
export const addedElsewhere: ReadonlySet<TableName> = new Set(['acceptedFinding', 'packSection'])

/** May a new row of this entity be added by typing its title alone? The field to type, or null. */
export function quickAddField(entity: TableName): string | null {
  const { fields, title } = entityNamed(entity)
  if (title === null) return null
  const others = Object.entries(fields).filter(([field, { initial }]) => field !== title && initial === undefined)
  return others.length === 0 ? title : null
}
