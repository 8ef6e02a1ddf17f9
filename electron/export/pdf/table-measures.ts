import { wrapText } from '#shared/charts/fit-text.ts'
import type { Cell, Column, Table } from '#shared/report/report.ts'
import { type FittedWidths, fittedWidths } from '../fitted-widths.ts'
import { withGroupNames } from '../group-names.ts'
import { mostWhite } from './row-plan.ts'
import { leading, type Typesetter } from './typesetter.ts'

/** Around the text of a cell, in points; above and below as the typesetter says, and closer in long tables. */
export const cellPadding = { x: 5, inLong: 1.7 }
/** Up to so many columns are a table as long as no cell makes a page of white beside it. */
const usualColumns = 9
/** More are one only where every word and figure stays whole and no cell is high; above this, never. */
const mostColumns = 16
/** Cells of such a table, at most: each costs the writer memory, and a record has two. */
const mostCells = 8_000
/** The lines of a cell, at most. */
const mostLines = { usual: 40, manyColumns: 5 } as const

/** Whether a table is better set as a list of records: too many columns, or a text far longer than its column is wide. */
export function isRecordList(table: Table, width: number, set: Typesetter): boolean {
  const { length } = table.columns
  if (length > mostColumns) return true
  if (length > usualColumns && length * table.rows.length > mostCells) return true
  if (length <= 2) return false
  const { widths, whole } = widthsOf(table, width, set)
  if (length > usualColumns && !whole) return true
  const most = length > usualColumns ? mostLines.manyColumns : mostLines.usual
  const tooLong = (text: string, index: number) => text.length * set.sizes.table * 0.5 > (widths[index] ?? 1) * most
  return table.rows.some((row) => row.some((cell, index) => cell.kind === 'text' && tooLong(cell.text, index)))
}

/** Widths are asked for several times while a page is laid out, and measuring a register takes its time. */
const measured = new WeakMap<Typesetter['measure'], WeakMap<Table, Map<string, FittedWidths>>>()

/** How wide the columns of a table are in a width. */
export function widthsOf(table: Table, width: number, { measure, format, sizes }: Typesetter): FittedWidths {
  const tables = measured.get(measure) ?? new WeakMap<Table, Map<string, FittedWidths>>()
  measured.set(measure, tables)
  const known = tables.get(table) ?? new Map<string, FittedWidths>()
  tables.set(table, known)
  const key = `${width} ${sizes.table}`
  const before = known.get(key)
  if (before !== undefined) return before
  const type = { measure, write: format.cell, size: sizes.table, headSize: sizes.small }
  const fitted = fittedWidths(table, width, cellPadding.x, type)
  known.set(key, fitted)
  return fitted
}

/**
 * No more than this share of a page is kept together: what is higher would leave so much of a page blank in a table, or with its
 * title and head before a table that does not break.
 */
export const keptTogether = { row: 0.28, fewRows: 0.57, table: 0.25 } as const
/** A table of so few rows does not break at all where it is low, and with fewer not even where it is higher: one would be alone. */
const [fewest, fewToBreak] = [5, 3]
const longEnough = 12
/** What is longer is looked up, not read: its rows stand closer, and more of them stand on its last page. */
export const longTable = 200
const manyLast = 12

/**
 * pdfmake does not draw a row that may not break and is higher than a page. Rows are kept whole only where they are surely
 * short, and a table does not begin or end with one of them alone on a page.
 */
export function together(
  table: Table,
  again: ReadonlySet<number>,
  widths: readonly number[],
  set: Typesetter,
): Together {
  const areAtMost = (rows: Table['rows'], share: number): boolean =>
    rows.every((cells) => isShort(cells, table.columns, widths, set.page.body * share, set))
  const areLow = (rows: Table['rows'], share: number): boolean =>
    areAtMost(rows, share / rows.length) || heightOfRows(rows, table.columns, widths, set) < set.page.body * share
  const few = (rows: Table['rows']) => (areLow(rows, keptTogether.fewRows) ? rows.length : 1)
  const { rows } = table
  const [begin, end] = [rows.slice(0, 2), rows.slice(-2)]
  if (!areAtMost(rows, keptTogether.row)) {
    const last = areAtMost(end, keptTogether.row) ? few(end) : 0
    const first = areAtMost(begin, mostWhite.white) ? few(begin) : Number(areAtMost(rows.slice(0, 1), keptTogether.row))
    // The last rows must not be among the first.
    return { whole: false, first, last: rows.length > 3 ? last : 0 }
  }
  // Kept whole, higher rows would leave too much of a page white.
  const whole = areAtMost(rows, mostWhite.white)
  if (rows.length <= fewToBreak) return { whole, first: few(rows), last: 0 }
  if (rows.length <= fewest && areLow(rows, keptTogether.table)) return { whole, first: rows.length, last: 0 }
  // Of a table with rows enough, a few go on with the last one.
  const ends = rows.length > longTable ? [manyLast, fewest] : rows.length > longEnough ? [fewest] : []
  const last = ends.find((count) => areLow(rows.slice(-count), keptTogether.table)) ?? few(end)
  return { whole, first: few(begin), last: lastOfGroups(last, rows.length, again) }
}

/** So many last rows, or a few less: they begin with a group rather than within one, and never behind its first row. */
function lastOfGroups(last: number, count: number, again: ReadonlySet<number>): number {
  if (last <= 2) return last
  const fewer = Array.from({ length: Math.ceil(last / 2) }, (_, less) => last - less).filter((own) => own >= 3)
  const beginsGroup = fewer.find((own) => !again.has(count - own))
  return beginsGroup ?? fewer.find((own) => again.has(count - own - 1)) ?? last
}

export type Together = {
  /** Whether no row breaks. */
  readonly whole: boolean
  readonly first: number
  readonly last: number
}

function isShort(
  row: readonly Cell[],
  columns: readonly Column[],
  widths: readonly number[],
  limit: number,
  set: Typesetter,
): boolean {
  const line = set.sizes.table * leading
  return columns.every((_, index) => {
    const text = set.format.cell(row[index] ?? { kind: 'empty' })
    const width = widths[index] ?? 1
    if (text.length * set.sizes.table < (width * limit) / line / 2 && !text.includes('\n')) return true
    return mostLinesOf(text, width, set) * line < limit
  })
}

/** Rather more than rows can be high together. */
function heightOfRows(
  rows: Table['rows'],
  columns: readonly Column[],
  widths: readonly number[],
  set: Typesetter,
): number {
  return rows.reduce((sum, row) => {
    const lines = columns.map((_, at) =>
      mostLinesOf(set.format.cell(row[at] ?? { kind: 'empty' }), widths[at] ?? 1, set),
    )
    return sum + Math.max(1, ...lines) * set.sizes.table * leading + 2 * set.rowPadding
  }, 0)
}

/** Rather more lines than a cell's text can take. */
function mostLinesOf(text: string, width: number, set: Typesetter): number {
  const type = { size: set.sizes.table, weight: 600 } as const
  return text.split('\n').reduce((sum, part) => sum + 1 + wrapText(part, width, 10_000, type, set.measure).length, 0)
}

/** Whether a table is surely higher than a height, without looking at what it holds. */
export function isLonger({ rows }: Table, height: number, { sizes }: Typesetter): boolean {
  return rows.length * sizes.table * leading > height
}

/** The height of a table, near enough to choose a layout by. */
export function tableHeight(written: Table, width: number, set: Typesetter): number {
  const { table } = withGroupNames(written)
  const { widths } = widthsOf(written, width, set)
  const line = set.sizes.table * leading
  return table.rows.reduce((sum, row) => {
    const lines = table.columns.map((_, index) => {
      const text = set.format.cell(row[index] ?? { kind: 'empty' })
      return wrapText(text, widths[index] ?? 1, 1000, { size: set.sizes.table, weight: 600 }, set.measure).length
    })
    return sum + Math.max(1, ...lines) * line + 2 * set.rowPadding + 0.5
  }, 26)
}

/** The height of what of a table stands together at least where it begins: its title, its head and some rows. */
export function beginningHeight(table: Table, width: number, set: Typesetter): number {
  const { rows } = table
  // Of records about three lines are enough.
  if (isRecordList(table, width, set)) return 30 + 5 * set.sizes.table * leading
  const all = rows.length <= fewest ? tableHeight(table, width, set) : Number.POSITIVE_INFINITY
  const share = rows.length <= fewToBreak ? keptTogether.fewRows : keptTogether.table
  if (all < set.page.body * share) return 24 + all
  const begins = { ...table, rows: rows.slice(0, 2) }
  return 24 + Math.min(tableHeight(begins, width, set), set.page.body * keptTogether.fewRows)
}
