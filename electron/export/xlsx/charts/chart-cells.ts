import { figureReference, seriesStart, textReference } from '../../ooxml/chart-caches.ts'
import { cellAddress, columnLetters, onSheet } from '../address.ts'
import type { PlannedCell, PlannedValue } from '../sheet-plan.ts'
import { sheetLook } from './sheet-look.ts'

/** A table behind a chart: where it stands, and its cells. A chart refers to its cells and keeps what they hold. */
export type ChartCells = {
  readonly sheet: string
  /** Row of the titles of the columns. */
  readonly headerRow: number
  readonly head: readonly PlannedCell[]
  readonly rows: readonly (readonly (PlannedCell | null)[])[]
  /** Row of the sheet that one of these is, from 0: below the head, unless that stands between them once more. */
  readonly rowOf?: (at: number) => number
}

function rowOf(cells: ChartCells, at: number): number {
  return cells.rowOf?.(at) ?? cells.headerRow + 1 + at
}

/** Place of a series in its chart, and its name, which is the title of its column. */
export function seriesHead(index: number, cells: ChartCells, column: number): string {
  return seriesStart(index, textRef(cell(cells, column, cells.headerRow), [held(cells.head[column - 1])]))
}

/** The same with the name in a cell of its row. @param at from 0 */
export function rowSeriesHead(index: number, cells: ChartCells, column: number, at: number): string {
  const address = cell(cells, column, rowOf(cells, at))
  return seriesStart(index, textRef(address, [held(cells.rows[at]?.[column - 1])]))
}

/** The texts of a column, as categories. */
export function textsOf(cells: ChartCells, column: number): string {
  return textRef(
    range(cells, column),
    cells.rows.map((row) => held(row[column - 1])),
  )
}

/** The figures of a column; a cell that holds none has no point. */
export function figuresOf(cells: ChartCells, column: number, format: string): string {
  return numberRef(
    range(cells, column),
    cells.rows.map((row) => held(row[column - 1])),
    format,
  )
}

/** One figure. @param at row from 0 */
export function figureAt(cells: ChartCells, column: number, at: number, format: string): string {
  return numberRef(cell(cells, column, rowOf(cells, at)), [held(cells.rows[at]?.[column - 1])], format)
}

function range(cells: ChartCells, column: number): string {
  const letters = columnLetters(column)
  return onSheet(cells.sheet, `$${letters}$${rowOf(cells, 0)}:$${letters}$${rowOf(cells, cells.rows.length - 1)}`)
}

function cell({ sheet }: ChartCells, column: number, row: number): string {
  return onSheet(sheet, cellAddress(column, row).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'))
}

type Held = string | number | null

/** What a cell holds when the file is opened. */
function held(planned: PlannedCell | null | undefined): Held {
  const value: PlannedValue = planned?.value ?? null
  if (value === null || value instanceof Date) return null
  if (typeof value !== 'object') return value
  return typeof value.result === 'object' ? null : value.result
}

function textRef(address: string, values: readonly Held[]): string {
  const texts = values.map((value) => String(value ?? ''))
  return textReference(address, texts, sheetLook)
}

function numberRef(address: string, values: readonly Held[], format: string): string {
  return figureReference(address, values, format, sheetLook)
}
