import { readMark, type SheetMark } from '#electron/export/xlsx/sheet-mark.ts'
import type { Sheet, Sheets } from '../spreadsheet.ts'

/** A sheet that says of itself which register it is. Rows and columns are counted from 0. */
export type MarkedSheet = {
  readonly sheet: Sheet
  readonly mark: SheetMark
  readonly headerRow: number
  readonly idColumn: number
}

/** A mark stands above the rows; people may have put a few lines over it. */
const deepestHeader = 30

/** The sheets that an export of Opsbook marked, wherever they were moved to. */
export function markedSheets(sheets: Sheets): readonly MarkedSheet[] {
  return sheets.flatMap((sheet) => {
    for (const [headerRow, row] of sheet.rows.slice(0, deepestHeader).entries()) {
      for (const [idColumn, cell] of row.entries()) {
        const mark = readMark(cell)
        if (mark !== null) return [{ sheet, mark, headerRow, idColumn }]
      }
    }
    return []
  })
}
