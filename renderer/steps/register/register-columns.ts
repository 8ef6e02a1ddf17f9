import { type EntityName, entityNamed, type TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Field } from '#shared/model/fields.ts'

/** A column of a register: a field, and how wide it wants to be. */
export type RegisterColumn = {
  readonly field: string
  readonly model: Field
  readonly widthPx: number
  /** What it gives way to where room is short. */
  readonly leastPx: number
  readonly key: boolean
}

/** How far columns of words may shrink, as a share of what they want: their cells break lines. */
const leastShares: Partial<Record<Field['kind'], number>> = { text: 0.62, longText: 0.5, choice: 0.7, reference: 0.6 }

const leastTitleShare = 0.5

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

/** So many columns are shown; the rest is in the row's details. */
const mostColumns = 9

const hidden: ReadonlySet<string> = new Set(['position', 'shippedKey', 'origin'])

/**
 * The columns of an entity's register: code and title first, then the model's order; long texts last.
 * @param chosen the fields to show instead, in that order
 */
export function registerColumns(entity: EntityName, chosen?: readonly string[]): readonly RegisterColumn[] {
  const { fields, title, key } = entityNamed(entity)
  const columns = Object.entries(fields)
    .filter(([field]) => (chosen ? chosen.includes(field) : !hidden.has(field)))
    .map(([field, model]) => ({
      field,
      model,
      widthPx: widthOf(field, model, title),
      leastPx: leastOf(field, model, title),
      key: key?.includes(field) ?? false,
    }))
  if (chosen) return columns.toSorted((a, b) => chosen.indexOf(a.field) - chosen.indexOf(b.field))
  const rank = ({ field, model }: RegisterColumn): number =>
    field === 'code' ? 0 : field === title ? 1 : model.kind === 'longText' ? 3 : 2
  return columns.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostColumns)
}

/** Columns whose width is not that of their kind: short codes, colours with their names, a long word over a tick. */
const ownWidths: Readonly<Record<string, number>> = { code: 72, hue: 128, recommended: 98 }

function widthOf(field: string, model: Field, title: string | null): number {
  return ownWidths[field] ?? (field === title ? 300 : widths[model.kind])
}

function leastOf(field: string, model: Field, title: string | null): number {
  const share = field in ownWidths ? 1 : field === title ? leastTitleShare : (leastShares[model.kind] ?? 1)
  return widthOf(field, model, title) * share
}

/** Rows that are looked at to tell what a column holds; fewer than the least say nothing yet. */
const looked = { least: 3, most: 200 } as const
/** A long text of so many characters is what a column of long texts is made for. */
const usualLetters = 60
const mostTimesWider = 2

/**
 * The same columns with the room shared by what they hold: one with nothing in it takes the least, and one of longer texts
 * more, so that rows are not high beside empty columns. What is shown stays as it is while somebody types: ask once.
 */
export function sharedByContent(columns: readonly RegisterColumn[], rows: readonly Row[]): readonly RegisterColumn[] {
  const some = rows.slice(0, looked.most)
  return columns.map((column) => {
    const { field, model, widthPx, leastPx } = column
    if (some.length < looked.least || (model.kind !== 'text' && model.kind !== 'longText')) return column
    const letters = some.map((row) => String(row[field] ?? '').length)
    if (letters.every((count) => count === 0)) return { ...column, widthPx: leastPx }
    if (model.kind === 'text') return column
    const mean = letters.reduce((sum, count) => sum + count, 0) / letters.length
    return { ...column, widthPx: widthPx * Math.min(mostTimesWider, Math.max(1, mean / usualLetters)) }
  })
}

/** What has to be said of a new row before there can be one: the fields with nothing to begin with. */
export function askedFields(entity: TableName): readonly (readonly [string, Field])[] {
  const { fields, key } = entityNamed(entity)
  return Object.entries(fields).filter(
    ([field, { initial }]) => initial === undefined || (key?.includes(field) ?? false),
  )
}

/** May a new row of this entity be added by typing its title alone? The field to type, or null. */
export function quickAddField(entity: TableName): string | null {
  const { fields, title } = entityNamed(entity)
  if (title === null) return null
  const others = Object.entries(fields).filter(([field, { initial }]) => field !== title && initial === undefined)
  return others.length === 0 ? title : null
}
