import { textPieces } from '#electron/export/xlsx/excel-text.ts'
import { normaliseText } from '#electron/import/normalise-text.ts'
import { cellText, type SheetCell } from '#electron/import/spreadsheet.ts'
import type { Cell, Register } from '#shared/report/report.ts'
import type { MarkedSheet } from './marked-sheets.ts'

/** A row of a marked sheet. */
export type SheetRow = {
  /** From 1. */
  readonly number: number
  /** Its row in the register that was exported; null: somebody added it; `unknown`: it has an id that was never exported. */
  readonly at: number | null | 'unknown'
  readonly cells: readonly (SheetCell | undefined)[]
}

/** Where each column of what was exported stands in the sheet, from 0; null where somebody took it out. */
export function columnsOf(
  { sheet, headerRow }: MarkedSheet,
  columns: readonly { readonly title: string }[],
): readonly (number | null)[] {
  const header = (sheet.rows[headerRow] ?? []).map((cell) => unbroken(cellText(cell)))
  return columns.map(({ title }, at) => {
    const wanted = unbroken(title)
    if (header[at] === wanted) return at
    const places = header.flatMap((text, place) => (text === wanted ? [place] : []))
    return places.length === 1 ? (places[0] ?? null) : null
  })
}

/** A head may be broken in a long word, or have been: what it says is the same. */
function unbroken(head: string): string {
  return normaliseText(head).replaceAll(' ', '')
}

/**
 * The rows below the header, whatever order somebody sorted them into. A copied row has the id of its original: the second
 * of the same id is new. Rows in which a long text goes on belong to the one above.
 */
export function* sheetRows(marked: MarkedSheet, register: Register): Generator<SheetRow> {
  const { sheet, headerRow, idColumn } = marked
  const places = new Map(register.source?.ids.map((id, at) => [id, at]))
  const seen = new Set<string>()
  let goesOn = false
  for (const [index, cells] of sheet.rows.entries()) {
    if (index <= headerRow) continue
    const id = cellText(cells[idColumn] ?? null)
    const isNew = id === '' || seen.has(id)
    const known = isNew ? undefined : places.get(id)
    const isEmpty = cells.every((cell, column) => column === idColumn || cellText(cell ?? null).trim() === '')
    if (isEmpty || (id === '' && goesOn)) continue
    seen.add(id)
    goesOn = known !== undefined && (register.table.rows[known] ?? []).some(isInPieces)
    yield { number: index + 1, at: known ?? (isNew ? null : 'unknown'), cells }
  }
}

/** A text too long for one cell is spread over several, and is not read back. */
export function isInPieces(cell: Cell | undefined): boolean {
  return cell !== undefined && 'text' in cell && textPieces(cell.text).length > 1
}
