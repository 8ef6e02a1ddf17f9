import { fitText, wrapText } from '#shared/charts/fit-text.ts'
import type { Column, Table } from '#shared/report/report.ts'
import { recordName } from '../record-name.ts'
import type { TablePart } from './deck-plan.ts'
import type { DeckSetter } from './deck-setter.ts'
import type { Flow } from './flow.ts'
import { paragraphsOf, textHeight } from './paragraphs.ts'
import { bodyCell, headCell, recordCell } from './table-cells.ts'
import { namedAgain, type Row, splitRow } from './table-rows.ts'
import { tableInset, tableWidths } from './table-widths.ts'
import { textFlow } from './text-flow.ts'

const mostColumns = 9
/** A cell that takes more lines than this in its column makes a slide of white beside it. */
const mostLines = 24
/** Rows at least on the last slide of a long table that ends its section. */
const fewest = 5
/** A head higher than this leaves too little for its rows. */
const tallestHead = 110

type Ruled = {
  readonly widths: readonly number[]
  readonly head: Row
  readonly alt: string
  readonly title: string
  /** Whether rows without a first cell belong to the last one that has it. */
  readonly grouped: boolean
  /** Whether nothing follows it in its section. */
  readonly isLast: boolean
}

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
  const widths = record ? [width * 0.24, width * 0.76] : tableWidths(alike, width, tableInset.x, set)
  const name = recordName(table, set.format.cell)
  const head = record
    ? recordHead(name.column, widths[0] ?? 1, set)
    : table.columns.map((column) => headCell(column, set))
  const rows = table.rows.map((row): Row => {
    if (record) {
      const text = { kind: 'text', text: name.of(row), strong: true } as const
      return [bodyCell(text, { ...name.column, align: 'start' }, set), recordCell(table, row, name.columns, set)]
    }
    return table.columns.map((column, index) => bodyCell(row[index] ?? { kind: 'empty' }, column, set))
  })
  return rowsFlow(rows, { widths, head, alt, title, grouped: table.grouped === true, isLast }, set)
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
  if (rowHeight(head, { widths }, set) > tallestHead) return true
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

function titleOf(title: string, { palette, sizes }: DeckSetter) {
  return paragraphsOf(title, { size: sizes.heading, bold: true, colour: palette.ink, after: 4 })
}

function rowHeight(row: Row, { widths }: Pick<Ruled, 'widths'>, set: DeckSetter): number {
  const heights = row.map(({ paragraphs }, index) =>
    textHeight(paragraphs, (widths[index] ?? 1) - 2 * tableInset.x, set),
  )
  return Math.max(...heights) + 2 * tableInset.y
}

function rowsFlow(rows: readonly Row[], ruled: Ruled, set: DeckSetter): Flow {
  const width = ruled.widths.reduce((sum, each) => sum + each, 0)
  const title = ruled.title === '' ? [] : titleOf(ruled.title, set)
  const titleHeight = title.length === 0 ? 0 : textHeight(title, width, set) + 5
  const headHeight = rowHeight(ruled.head, ruled, set)
  return {
    take: (room, fresh) => {
      let left = room - titleHeight - headHeight
      const taken: { readonly height: number; readonly cells: Row }[] = []
      let at = 0
      let rest: readonly Row[] = []
      let tailOf: Row | null = null
      for (; at < rows.length; at += 1) {
        const row = rows[at] ?? []
        const height = rowHeight(row, ruled, set)
        if (height <= left) {
          taken.push({ height, cells: row })
          left -= height
          continue
        }
        rest = rows.slice(at)
        // A row of more than a slide begins where it stands, if enough of it fits; any other goes on the next slide whole.
        if (taken.length > 0 && height <= set.sizes.table * 22) break
        if (left < set.sizes.table * 5 && !(fresh && taken.length === 0)) break
        const [head, tail] = splitRow(row, ruled.widths, left - 2 * tableInset.y, set)
        taken.push({ height: rowHeight(head, ruled, set), cells: head })
        rest = [tail, ...rows.slice(at + 1)]
        tailOf = tail
        break
      }
      // A last row alone on a slide is hard to place: the one before it goes with it; some more where nothing else follows.
      const along = ruled.isLast ? Math.min(fewest, Math.max(2, Math.ceil((taken.length + rest.length) / 3))) : 2
      while (rest.length > 0 && rest.length < along && rest[0] !== tailOf && taken.length > 2) {
        const last = taken.pop()
        if (last !== undefined) rest = [last.cells, ...rest]
      }
      const enough = Math.min(3, rows.length)
      if (!fresh && (taken.length === 0 || (rest.length > 0 && taken.length < enough && room < 200))) return null
      const body = [{ height: headHeight, cells: ruled.head }, ...taken]
      const height = body.reduce((sum, row) => sum + row.height, 0)
      return {
        height: titleHeight + height,
        after: 14,
        parts: (x, y) => {
          const own: TablePart = {
            kind: 'table',
            box: { x, y: y + titleHeight, width, height },
            alt: ruled.alt,
            columnWidths: ruled.widths,
            rows: body,
            inset: tableInset,
          }
          const box = { x, y, width, height: titleHeight - 5 }
          const named =
            title.length === 0
              ? []
              : [{ kind: 'text', box, paragraphs: title, valign: 'top', inset: { x: 0, y: 0 } } as const]
          return [...named, own]
        },
        rest:
          rest.length === 0
            ? null
            : rowsFlow(
                ruled.grouped ? namedAgain(rest, rows) : rest,
                { ...ruled, title: goesOn(ruled.title, set) },
                set,
              ),
      }
    },
  }
}

function goesOn(title: string, { say }: DeckSetter): string {
  return title === '' || title.endsWith(say('deck.continued')) ? title : `${title} ${say('deck.continued')}`
}
