import { isHead } from './cell-text.ts'
import { excelText } from './excel-text.ts'
import { airyLines, hasAir } from './head-air.ts'
import { rowsAgain } from './rows-again.ts'
import type { PlannedCell, PlannedRow, SheetPlan } from './sheet-plan.ts'

/**
 * A sheet whose heads have breaks of their own where a program would else fill the column from line to line. Others are left
 * for programs to break, which do so anew when somebody changes the width of a column.
 */
export function withBrokenHeads(plan: SheetPlan): SheetPlan {
  const { rows, widths, hidden } = plan
  return { ...plan, rows: rowsAgain(brokenRows) }

  function* brokenRows(): Generator<PlannedRow> {
    for (const row of rows) yield row.cells.some(isHeadCell) ? { ...row, cells: row.cells.map(broken) } : row
  }

  function broken(cell: PlannedCell | null, at: number): PlannedCell | null {
    const width = widths[at]
    if (!isHeadCell(cell) || width === undefined || at + 1 === hidden || hasAir(cell, width)) return cell
    return { ...cell, value: excelText(airyLines(cell, width).join('\n')) }
  }
}

function isHeadCell(cell: PlannedCell | null): cell is PlannedCell {
  return cell !== null && isHead(cell)
}
