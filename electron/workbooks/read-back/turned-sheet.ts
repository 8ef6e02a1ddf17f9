import { cellText, type SheetCell } from '#electron/import/spreadsheet.ts'
import type { MarkedSheet } from './marked-sheets.ts'

/**
 * A sheet whose one row stands upright, a field a line, laid down as all others are: titles beside one another, and the row
 * below them. Lines that somebody put in or moved do no harm, since fields are found by their titles.
 */
export function laidDown(marked: MarkedSheet): MarkedSheet {
  const { sheet, headerRow, idColumn } = marked
  const head = sheet.rows[headerRow] ?? []
  const [titles = 0, values = 1] = head.flatMap((cell, at) =>
    at !== idColumn && cellText(cell ?? null).trim() !== '' ? [at] : [],
  )
  const lines = sheet.rows.slice(headerRow + 1)
  const column = (at: number): SheetCell[] => lines.map((line) => line[at] ?? null)
  const id = column(idColumn).find((cell) => cellText(cell).trim() !== '') ?? null
  return {
    ...marked,
    sheet: {
      ...sheet,
      rows: [
        [...column(titles), null],
        [...column(values), id],
      ],
    },
    headerRow: 0,
    idColumn: lines.length,
    upright: { firstRow: headerRow + 2, column: values },
  }
}
