import type { Block, Table } from './report.ts'

/** The table without columns that no row has anything in: they would only take room. The first column stays. */
function withoutEmptyColumns(table: Table): Table {
  const kept = table.columns.map((_, at) => at === 0 || table.rows.some((row) => row[at]?.kind !== 'empty'))
  if (table.rows.length === 0 || kept.every(Boolean)) return table
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
