import { readMark, type SheetMark } from '#electron/export/xlsx/sheet-mark.ts'
import type { Sheet, Sheets } from '#electron/import/spreadsheet.ts'
import { laidDown } from './turned-sheet.ts'

/** A sheet that says of itself which register it is. Rows and columns are counted from 0. */
export type MarkedSheet = {
  readonly sheet: Sheet
  readonly mark: SheetMark
  readonly headerRow: number
  readonly idColumn: number
  /** Where its one row stood before it was laid down: the row of the first field, from 1, and the column of its values. */
  readonly upright?: { readonly firstRow: number; readonly column: number }
}

/** A mark stands above the rows; people may have put a few lines over it. */
const deepestHeader = 30

/** The sheets that an export of Opsbook marked, wherever they were moved to. */
export function markedSheets(sheets: Sheets): readonly MarkedSheet[] {
  return sheets.flatMap((sheet) => {
    for (const [headerRow, row] of sheet.rows.slice(0, deepestHeader).entries()) {
      for (const [idColumn, cell] of row.entries()) {
        const mark = readMark(cell)
        if (mark === null) continue
        const marked = { sheet, mark, headerRow, idColumn }
        return [mark.upright === true ? laidDown(marked) : marked]
      }
    }
    return []
  })
}
