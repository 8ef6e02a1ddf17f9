import type { SheetMapping } from './mapping.ts'
import { normaliseText } from './normalise-text.ts'
import { cellText, type Merge, type Sheet, type SheetCell } from './spreadsheet.ts'

/** One row of a table in a sheet, with merged cells filled in. */
export type TableRow = {
  /** As the spreadsheet program counts, from 1. */
  readonly number: number
  /** The cell under a header; undefined where the table has no such column. */
  readonly cell: (header: string) => SheetCell | undefined
}

export type SheetTable = {
  readonly rows: readonly TableRow[]
  /** Headers asked for that the table lacks. */
  readonly lacks: (header: string) => boolean
}

/** How far down a header row is looked for. */
const headerWithin = 200

/** The table of a sheet, or null where no row has the headers. */
export function tableOfSheet(sheet: Sheet, mapping: Pick<SheetMapping, 'headerRow' | 'stopAt'>): SheetTable | null {
  const read = cellReader(sheet)
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0)
  const cells = (at: number): readonly SheetCell[] => Array.from({ length: width }, (_, column) => read(at, column))
  const header = headerIndex(sheet, mapping.headerRow, cells)
  if (header === null) return null
  const columns = new Map<string, number>()
  for (const [column, cell] of cells(header).entries()) {
    const name = normaliseText(cellText(cell))
    if (name !== '' && !columns.has(name)) columns.set(name, column)
  }
  const rows: TableRow[] = []
  for (let at = header + 1; at < sheet.rows.length; at += 1) {
    const row = cells(at)
    if (endsTable(row, mapping.stopAt)) break
    if (isEmpty(row)) continue
    rows.push({
      number: at + 1,
      cell: (name) => {
        const column = columns.get(normaliseText(name))
        return column === undefined ? undefined : (row[column] ?? null)
      },
    })
  }
  return { rows, lacks: (name) => !columns.has(normaliseText(name)) }
}

function headerIndex(
  sheet: Sheet,
  headerRow: SheetMapping['headerRow'],
  cells: (at: number) => readonly SheetCell[],
): number | null {
  if (typeof headerRow === 'number') return headerRow <= sheet.rows.length ? headerRow - 1 : null
  const wanted = headerRow.find.map(normaliseText)
  for (let at = 0; at < Math.min(sheet.rows.length, headerWithin); at += 1) {
    const texts = new Set(cells(at).map((cell) => normaliseText(cellText(cell))))
    if (wanted.every((text) => texts.has(text))) return at
  }
  return null
}

function endsTable(row: readonly SheetCell[], stopAt: SheetMapping['stopAt']): boolean {
  if (stopAt === 'end') return false
  if (stopAt === 'emptyRow') return isEmpty(row)
  const first = row.find((cell) => cellText(cell).trim() !== '')
  return first !== undefined && cellText(first).trim().startsWith(stopAt.startsWith)
}

function isEmpty(row: readonly SheetCell[]): boolean {
  return row.every((cell) => cellText(cell).trim() === '')
}

/** Reads cells so that every cell of a merged area has the area's value, as a reader of the sheet sees it. */
function cellReader(sheet: Sheet): (row: number, column: number) => SheetCell {
  const masters = new Map<number, Merge>()
  const place = (row: number, column: number): number => row * 16_384 + column
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) masters.set(place(row, column), merge)
    }
  }
  return (row, column) => {
    const merge = masters.get(place(row, column))
    return sheet.rows[merge?.top ?? row]?.[merge?.left ?? column] ?? null
  }
}
