import type { Table } from '#shared/report/report.ts'
import { area, cellAddress } from './address.ts'
import type { LevelColours } from './sheet-plan.ts'
import { continuations } from './table-rows.ts'

/**
 * Columns that hold levels, as areas to be coloured. In a column of all kinds of figures only the levels are: an amount of
 * money is no level 5.
 */
export function levelColumns(table: Table, top: number): readonly LevelColours[] {
  const bottom = top + table.rows.length + continuations(table) - 1
  return table.columns.flatMap((_, at): readonly LevelColours[] => {
    const kinds = table.rows.map((row) => row[at]?.kind)
    const colours = (from: number, to: number): LevelColours => ({
      area: area(at + 1, from, at + 1, to),
      firstCell: cellAddress(at + 1, from),
    })
    if (!kinds.includes('level')) return []
    if (!kinds.includes('number')) return [colours(top, bottom)]
    return kinds.flatMap((kind, row) => (kind === 'level' ? [colours(top + row, top + row)] : []))
  })
}
