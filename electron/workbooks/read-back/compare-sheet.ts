import { columnLetters } from '#electron/import/cell-address.ts'
import type { ImportProblem } from '#electron/import/import-problem.ts'
import type { Reading } from '#electron/import/read-field.ts'
import { cellText, type SheetCell } from '#electron/import/spreadsheet.ts'
import type { EntityName } from '#shared/model/entities.ts'
import type { Value } from '#shared/model/entity.ts'
import type { Cell, Register } from '#shared/report/report.ts'
import { type CellTarget, registerTarget } from './cell-target.ts'
import type { MarkedSheet } from './marked-sheets.ts'
import type { PrintedNow } from './printed-now.ts'
import { isAsWritten, writtenText } from './same-cell.ts'
import { columnsOf, isInPieces, type SheetRow, sheetRows } from './sheet-rows.ts'

/** A cell that is not as it was written, and what it asks for. */
export type EditedCell = {
  readonly sheet: string
  readonly row: number
  readonly column: string
  /** What the row shows first, and what people call the column. */
  readonly rowText: string
  readonly title: string
  /** What the export wrote, what it would write now, and what stands there. */
  readonly before: string
  readonly now: string
  readonly after: string
  readonly target: CellTarget
}

/** A row that somebody added, with what could be read of it. */
export type AddedRow = {
  readonly sheet: string
  readonly row: number
  readonly entity: EntityName
  readonly values: Readonly<Record<string, Value>>
}

export type SheetComparison = {
  readonly cells: readonly EditedCell[]
  readonly added: readonly AddedRow[]
  /** Exported rows that are not in the sheet any more. */
  readonly removed: readonly { readonly id: string; readonly rowText: string }[]
  readonly problems: readonly ImportProblem[]
}

/** Reads a cell as the value of a field of an entity. */
export type ReadCell = (entity: EntityName, field: string, cell: SheetCell) => Reading

/** What somebody changed in a sheet since it was written: cell by cell, wherever rows and columns were moved to. */
export function compareSheet(
  marked: MarkedSheet,
  register: Register,
  read: ReadCell,
  printedNow: PrintedNow,
): SheetComparison {
  const cells: EditedCell[] = []
  const added: AddedRow[] = []
  const problems: ImportProblem[] = []
  const { source, table } = register
  const sheet = marked.sheet.name
  const report = (row: number | null, place: number | null, cell: SheetCell, { reason, params }: Refusal): void => {
    const column = place === null ? null : columnIn(marked, place)
    const line = row === null || place === null ? row : rowIn(marked, row, place)
    problems.push({ sheet, row: line, column, value: cellText(cell), reason, params, kept: false })
  }
  if (source === undefined) return { cells, added, removed: [], problems }
  const { entity, fields, ids } = source
  const columns = columnsOf(marked, table.columns)
  const rows = [...sheetRows(marked, register)]
  for (const [at, place] of columns.entries()) {
    const column = table.columns[at]?.title ?? ''
    if (place === null) report(null, null, null, { reason: 'columnMissing', params: { column } })
  }

  const compareRow = (row: SheetRow, at: number): void => {
    const written = table.rows[at] ?? []
    for (const [index, place, cell] of placed(columns, row)) {
      const before = written[index]
      if (isInPieces(before) || isAsWritten(cell, before)) continue
      const field = fields[index] ?? null
      if (field === null) {
        report(row.number, place, cell, { reason: 'computed', params: {} })
        continue
      }
      const reading = read(entity, field, cell)
      if (!reading.ok) {
        report(row.number, place, cell, reading)
        continue
      }
      cells.push({
        sheet,
        row: rowIn(marked, row.number, place),
        column: columnIn(marked, place),
        rowText: firstTexts(written),
        title: table.columns[index]?.title ?? field,
        before: writtenText(before),
        now: printedNow(entity, ids[at] ?? '', field),
        after: cellText(cell),
        target: registerTarget(entity, ids[at] ?? '', field, reading.value),
      })
    }
  }

  const readAdded = (row: SheetRow): void => {
    const values: Record<string, Value> = {}
    for (const [index, place, cell] of placed(columns, row)) {
      const field = fields[index] ?? null
      if (field === null || cellText(cell).trim() === '') continue
      const reading = read(entity, field, cell)
      if (reading.ok) values[field] = reading.value
      else report(row.number, place, cell, reading)
    }
    added.push({ sheet, row: row.number, entity, values })
  }

  const removedRows = (): SheetComparison['removed'] => {
    const left = new Set(rows.map(({ at }) => at))
    return ids.flatMap((id, at) => (left.has(at) ? [] : [{ id, rowText: firstTexts(table.rows[at] ?? []) }]))
  }

  for (const row of rows) {
    if (row.at === null) readAdded(row)
    else if (row.at === 'unknown') report(row.number, null, null, { reason: 'rowGone', params: {} })
    else compareRow(row, row.at)
  }
  return { cells, added, removed: removedRows(), problems }
}

/** Where a cell stands for the person who sees the sheet: one laid down for reading stands upright there. */
function rowIn({ upright }: MarkedSheet, row: number, place: number): number {
  return upright === undefined ? row : upright.firstRow + place
}

function columnIn({ upright }: MarkedSheet, place: number): string {
  return columnLetters((upright?.column ?? place) + 1)
}

/** What a row shows first: enough to know it by where it has no title. */
function firstTexts(row: readonly Cell[]): string {
  const texts = row.slice(0, 3).flatMap((cell) => ('text' in cell && cell.text !== '' ? [cell.text] : []))
  return texts.slice(0, 2).join(' · ').slice(0, 120)
}

/** Why a cell can't be read. */
export type Refusal = Pick<Extract<Reading, { ok: false }>, 'reason' | 'params'>

/** The cells of a row by the column of the register they belong to. */
function* placed(
  columns: readonly (number | null)[],
  { cells }: SheetRow,
): Generator<readonly [index: number, place: number, cell: SheetCell]> {
  for (const [index, place] of columns.entries()) if (place !== null) yield [index, place, cells[place] ?? null]
}
