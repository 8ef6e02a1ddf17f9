import { fitText, wrapText } from '#shared/charts/fit-text.ts'
import type { Cell, Column, Table } from '#shared/report/report.ts'
import { withGroupNames } from '../group-names.ts'
import { type RecordName, recordName } from '../record-name.ts'
import { namingColumns, recordNameAgain } from '../row-name.ts'
import type { DeckSetter } from './deck-setter.ts'
import type { Flow } from './flow.ts'
import { paragraphsOf } from './paragraphs.ts'
import { rowsFlow, titleOf } from './rows-flow.ts'
import { bodyCell, headCell, recordCell } from './table-cells.ts'
import { type Row, type RowCell, rowHeight } from './table-rows.ts'
import { tableInset, tableWidths } from './table-widths.ts'
import { textFlow } from './text-flow.ts'

const mostColumns = 9
/** A cell that takes more lines than this in its column makes a slide of white beside it. */
const mostLines = 24
/** A head higher than this leaves too little for its rows. */
const tallestHead = 110

/**
 * A table that goes on on further slides under the same head, its title before it. What has too many columns is set as a
 * list of records; an empty one says so in words.
 * @param alt what it shows, for those who can't see it
 * @param options.alike rows by which its columns get their widths, with those of its like: tables with the same columns look alike
 * @param options.isLast whether nothing follows it in its section
 */
export function tableFlow(
  title: string,
  table: Table,
  alt: string,
  width: number,
  set: DeckSetter,
  { alike = table, isLast = false }: { readonly alike?: Table; readonly isLast?: boolean } = {},
): Flow {
  if (table.columns.length === 0 || table.rows.length === 0) {
    const { palette, sizes } = set
    const text = [
      ...(title === '' ? [] : titleOf(title, set)),
      ...paragraphsOf(table.whenEmpty, { size: sizes.body, colour: palette.muted }),
    ]
    return textFlow(text, { width, after: 12 }, set)
  }
  const record = isRecordList(alike, width, set)
  const name = recordName(table, set.format.cell)
  const widths = record ? recordWidths(table, width, name, set) : tableWidths(alike, width, tableInset.x, set)
  const head = record
    ? recordHead(name.column, widths[0] ?? 1, set)
    : table.columns.map((column) => headCell(column, set))
  const { rows: named } = withGroupNames(table).table
  const naming = namingColumns(table, set.format.cell)
  const nameAgain = recordNameAgain(table, name, set.format.cell)
  const rows = table.rows.map((row, at): Row => {
    if (record) {
      const [first, ...others] = recordRow(table, row, named[at] ?? row, widths[0] ?? 1, name, set)
      return first === undefined
        ? []
        : [{ ...first, again: nameCell(nameAgain(at), name.column, set).paragraphs }, ...others]
    }
    const names = new Set(naming(at))
    return table.columns.map((column, index) => {
      const cell = bodyCell(row[index] ?? { kind: 'empty' }, column, set)
      return names.has(index) ? { ...cell, names: true } : cell
    })
  })
  return rowsFlow(rows, { widths, head, alt, title, grouped: table.grouped === true, isLast }, set)
}

/** A name of more lines than this is no name: it stands among the fields, and its beginning in its place. */
const longestName = 12
const beginning = 3

/** What names of records have of the width. */
const nameShares = [0.24, 0.36, 0.48] as const
/** More than the usual share only for a list that is lower than this share of its height. */
const worthMore = 0.85
/** Records that are looked at to tell. */
const looked = 120

/** Long names beside few short fields have more of the width than is usual. */
function recordWidths(table: Table, width: number, name: RecordName, set: DeckSetter): number[] {
  const rows = withGroupNames(table).table.rows.slice(0, looked)
  const heightAt = (share: number): number => {
    const widths = [width * share, width * (1 - share)]
    const heights = rows.map((row) => rowHeight(recordRow(table, row, row, widths[0] ?? 1, name, set), widths, set))
    return heights.reduce((sum, height) => sum + height, 0)
  }
  const [usual, ...wider] = nameShares.map((share) => ({ share, height: heightAt(share) }))
  let best = usual ?? { share: 0.24, height: 0 }
  for (const tried of wider) if (tried.height < best.height * worthMore) best = tried
  return [width * best.share, width * (1 - best.share)]
}

/** @param full the row with the name of its group */
function recordRow(
  table: Table,
  row: readonly Cell[],
  full: readonly Cell[],
  width: number,
  { column, columns, of }: RecordName,
  set: DeckSetter,
): Row {
  const whole = of(row)
  const room = width - 2 * tableInset.x
  const type = { size: set.sizes.table, weight: 600 } as const
  const isName = wrapText(whole, room, longestName + 1, type, set.measure).length <= longestName
  const text = isName ? whole : fitText(whole, room * beginning, type, set.measure)
  return [nameCell(text, column, set), recordCell(table, full, isName ? columns : new Set(), set)]
}

function nameCell(text: string, column: Column, set: DeckSetter): RowCell {
  return bodyCell({ kind: 'text', text, strong: true }, { ...column, align: 'start' }, set)
}

/** What the names are alone: the other heads stand before each field. */
function recordHead(named: Column, width: number, set: DeckSetter): Row {
  const title = fitText(
    named.title,
    (width - 2 * tableInset.x) * 2,
    { size: set.sizes.table, weight: 600 },
    set.measure,
  )
  const column = { ...named, align: 'start' } as const
  return [headCell({ ...column, title }, set), headCell({ ...column, title: '' }, set)]
}

function isRecordList(table: Table, width: number, set: DeckSetter): boolean {
  if (table.columns.length > mostColumns) return true
  const widths = tableWidths(table, width, tableInset.x, set)
  const type = { size: set.sizes.table, weight: 400 } as const
  const head = table.columns.map((column) => headCell(column, set))
  if (rowHeight(head, widths, set) > tallestHead) return true
  return (
    table.columns.length > 2 &&
    table.rows.some((row) =>
      row.some((cell, index) => {
        const room = (widths[index] ?? 1) - 2 * tableInset.x
        if (cell.kind !== 'text' || cell.text.length * type.size * 0.4 < room * mostLines) return false
        return wrapText(cell.text, room, mostLines + 2, type, set.measure).length > mostLines
      }),
    )
  )
}
