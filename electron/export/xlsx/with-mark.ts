import type { Report } from '#shared/report/report.ts'
import type { SheetInputs } from './input-rows.ts'
import { words } from './planned-cell.ts'
import { inputSheetName, writeMark } from './sheet-mark.ts'
import type { PlannedCell, PlannedRow, SheetPlan } from './sheet-plan.ts'

const markWidth = 9

/**
 * A sheet of formulas with a hidden column that says which sheet it is and, beside each row with cells for input, whose
 * row it is. As with registers, edits made in it can then be read back.
 */
export function withMark(
  plan: SheetPlan,
  inputs: SheetInputs,
  { revision, locale }: Pick<Report, 'revision' | 'locale'>,
): SheetPlan {
  const column = plan.widths.length + 1
  const mark = writeMark({ entity: inputSheetName(inputs.sheet), revision, locale })
  return { ...plan, widths: [...plan.widths, markWidth], hidden: column, rows: markedRows(), inputs }

  function* markedRows(): Generator<PlannedRow> {
    let number = 0
    let next = 0
    for (const row of plan.rows) {
      number += 1
      let text = number === plan.headerRow ? mark : undefined
      if (row.cells.some(isInput)) {
        text = inputs.rows[next]?.id
        next += 1
      }
      yield text === undefined ? row : { ...row, cells: [...filled(row.cells), words(text, 'hiddenMark')] }
    }
  }

  function filled(cells: PlannedRow['cells']): PlannedRow['cells'] {
    return Array.from({ length: column - 1 }, (_, at) => cells[at] ?? null)
  }
}

/** Whether a cell is for readers to change. */
export function isInput(cell: PlannedCell | null): cell is PlannedCell {
  return cell?.style.startsWith('input') ?? false
}
