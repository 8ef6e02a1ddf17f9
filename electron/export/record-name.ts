import type { Cell, Column, Table } from '#shared/report/report.ts'

/** A list of records: what names each, and what is said of it. */
export type RecordName = {
  readonly column: Column
  /** The columns that the name is made of. */
  readonly columns: ReadonlySet<number>
  readonly of: (row: readonly Cell[]) => string
}

/** No longer than a code such as “RISK-104”. */
const longestCode = 10

/** In letters: what is longer is told beside a name, and names nothing. */
const longestName = 160

/** Whether a cell holds a number or a code, which says little by itself. */
export function isCode(cell: Cell, write: (cell: Cell) => string): boolean {
  const isOne = cell.kind === 'number' || (cell.kind === 'text' && /^\S*\d\S*$/u.test(cell.text))
  return isOne && write(cell).length <= longestCode
}

/** Between the parts of a name. */
export const gap = '  '

/**
 * What names the rows of a table: the first column that is filled in every row, or else the first; but for a group, which only
 * its first row names. A number, a code or a kind that many rows are of says little by itself, so the name beside it is part of it.
 */
export function recordName({ columns, rows, grouped }: Table, write: (cell: Cell) => string): RecordName {
  const cellAt = (row: readonly Cell[], at: number): Cell => row[at] ?? { kind: 'empty' }
  const isFilled = (at: number) => (row: readonly Cell[]) => cellAt(row, at).kind !== 'empty'
  const filled = columns.findIndex((_, at) => rows.every(isFilled(at)))
  const first = (grouped !== true && rows.some(isFilled(0))) || filled === -1 ? 0 : filled
  const coded = rows.every((row) => cellAt(row, first).kind === 'empty' || isCode(cellAt(row, first), write))
  const distinct = new Set(rows.map((row) => write(cellAt(row, first)))).size
  const isKind = distinct * 2 <= rows.length && rows.every((row) => write(cellAt(row, first + 1)).length <= longestName)
  const isNamed = (coded || isKind) && rows.every((row) => cellAt(row, first + 1).kind === 'text')
  const named = isNamed ? first + 1 : first
  const used = isNamed ? [first, first + 1] : [first]
  const column = columns[named] ?? { key: '', title: '', width: 1, align: 'start' }
  // A code goes without saying; a kind and a name are two things.
  const isOfTwo = isNamed && !coded
  return {
    column: isOfTwo ? { ...column, title: `${columns[first]?.title ?? ''} · ${column.title}` } : column,
    columns: new Set(used),
    of: (row) =>
      used
        .map((at) => write(cellAt(row, at)))
        .filter((text) => text !== '')
        .join(gap),
  }
}
