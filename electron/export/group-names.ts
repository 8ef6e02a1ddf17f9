import type { Cell, Table } from '#shared/report/report.ts'

/** A table in which every row says whose it is, and the rows that say it again. */
export type NamedRows = { readonly table: Table; readonly again: ReadonlySet<number> }

const known = new WeakMap<Table, NamedRows>()

/** Names the group of each row: where a page begins within one, its rows would be nobody's. The same for the same table: what is measured of it is kept. */
export function withGroupNames(table: Table): NamedRows {
  if (table.grouped !== true) return { table, again: new Set() }
  const before = known.get(table)
  if (before !== undefined) return before
  const again = new Set<number>()
  let name: Cell = { kind: 'empty' }
  const rows = table.rows.map((row, at) => {
    const [first = { kind: 'empty' } satisfies Cell, ...others] = row
    if (first.kind !== 'empty') name = first.kind === 'text' ? { kind: 'text', text: first.text } : first
    if (first.kind !== 'empty' || name.kind === 'empty') return row
    again.add(at)
    return [name, ...others]
  })
  const named = { table: { ...table, rows }, again }
  known.set(table, named)
  return named
}
