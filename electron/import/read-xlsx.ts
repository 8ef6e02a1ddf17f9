import ExcelJS from 'exceljs'
import type { ImportLimits } from './import-limits.ts'
import { plainCell } from './plain-cell.ts'
import { RefusedFile } from './refusal.ts'
import { cellText, type SheetCell, type Sheets } from './spreadsheet.ts'
import { stripPackage } from './strip-package.ts'

/** Nodes that exceljs is not to read, should one ever get past the stripping: each has a way to exhaust memory. */
const ignoreNodes = [
  'cols',
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'extLst',
]

/**
 * The sheets of an .xlsx file. To be called only in a process that may be killed.
 * @throws RefusedFile
 */
export async function readXlsx(file: Uint8Array, limits: ImportLimits): Promise<Sheets> {
  const stripped = stripPackage(file, limits)
  const workbook = new ExcelJS.Workbook()
  try {
    await workbook.xlsx.load(stripped.zip.buffer as ArrayBuffer, { ignoreNodes })
  } catch {
    throw new RefusedFile('damaged', { part: 'XML' })
  }
  let characters = 0
  return stripped.sheets.map(({ name, hidden, merges, formulas }, at) => {
    const rows: SheetCell[][] = []
    workbook.worksheets[at]?.eachRow((row, number) => {
      const cells: SheetCell[] = []
      row.eachCell((cell, column) => {
        const plain = plainCell(cell.value)
        characters += cellText(plain).length
        cells[column - 1] = plain
      })
      if (characters > limits.characters) throw new RefusedFile('tooMuchText', { limit: limits.characters })
      rows[number - 1] = Array.from(cells, (cell) => cell ?? null)
    })
    return { name, hidden, merges, formulas, rows: Array.from(rows, (row) => row ?? []) }
  })
}
