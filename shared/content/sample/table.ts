import { type EntityName, entityNamed, type RowOf } from '#shared/model/entities.ts'
import { newLink, newRow } from '../new-row.ts'

type Columns<N extends EntityName> = readonly (keyof RowOf<N> & string)[]

type Line<N extends EntityName, C extends Columns<N>> = { readonly [At in keyof C]: RowOf<N>[C[At]] }

/**
 * Rows of an entity written as a table: one line each, in the order of the columns. A row keeps its place in the table
 * as its position. Without a column `id` the rows are facts that are identified by their key.
 */
export function table<N extends EntityName, const C extends Columns<N>>(
  name: N,
  columns: C,
  lines: readonly Line<N, C>[],
): readonly RowOf<N>[] {
  const ordered = 'position' in entityNamed(name).fields
  return lines.map((line, at) => {
    const { id, ...values } = Object.fromEntries(columns.map((column, place) => [column, line[place]]))
    const given = { ...(ordered ? { position: at } : {}), ...values } as Partial<Omit<RowOf<N>, 'id'>>
    return id === undefined ? newLink(name, given) : newRow(name, String(id), given)
  })
}

/** The words of a text that is written as a list, split at blanks. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}
