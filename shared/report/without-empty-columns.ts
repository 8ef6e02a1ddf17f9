import type { Block, Table } from './report.ts'

/** The table without columns that no row has anything in: they would only take room. One column stays in any case. */
export function withoutEmptyColumns(table: Table): Table {
  const kept = table.columns.map((_, at) => table.rows.some((row) => (row[at] ?? { kind: 'empty' }).kind !== 'empty'))
  if (kept.every(Boolean) || !kept.some(Boolean)) return table
  return {
    ...table,
    columns: table.columns.filter((_, at) => kept[at]),
    rows: table.rows.map((row) => row.filter((_, at) => kept[at])),
  }
}

/** The same for the tables of a section. */
export function withoutEmptyTableColumns(block: Block): Block {
  if (block.kind === 'table') return { ...block, table: withoutEmptyColumns(block.table) }
  return block.kind === 'chart' && block.table !== null ? { ...block, table: withoutEmptyColumns(block.table) } : block
}
