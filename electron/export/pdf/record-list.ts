import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces'
import type { Cell, Table } from '#shared/report/report.ts'
import { recordName } from '../record-name.ts'
import { recordNameAgain } from '../row-name.ts'
import { breakable } from './breakable.ts'
import { headOfRest, leastAbove, namedAgain } from './going-on.ts'
import { linesOf } from './lines-of.ts'
import { field } from './record-field.ts'
import { mostWhite } from './row-plan.ts'
import { cellPadding, keptTogether } from './table-measures.ts'
import { belowTitle, titleRows } from './table-title.ts'
import { type TagStep, tagged } from './tag.ts'
import type { GoingOn } from './teach-going-on.ts'
import type { LaterRows } from './teach-later-rows.ts'
import { leading, type Typesetter } from './typesetter.ts'

/** From line to line of the fields, as a share of the letters' own. */
const fieldsLeading = 1.15
/** Above and below a record, as a share of the padding of rows. */
const ownPadding = 1.25
/** Beside the name, and around both. */
const padding = { between: 12, outside: cellPadding.x }

const nameColumn: ReadonlySet<number> = new Set([0])

/** So many records, or fewer where they are high, stand together on the last page of a list; of a long one more. */
const lastTogether = 3
/** And two at least, where three are too high. */
const fewestTogether = 2
const manyTogether = 6
const longList = 60

/** A row with more fields than a page has columns: its name at the left, its filled fields as a text at the right. */
export function recordList(
  title: string,
  table: Table,
  width: number,
  within: readonly TagStep[],
  key: string,
  set: Typesetter,
): Content {
  const { palette } = set
  const nameWidth = width * 0.22 - padding.outside - padding.between
  const fieldsWidth = width * 0.78 - padding.outside
  const name = recordName(table, set.format.cell)
  const nameAgain = recordNameAgain(table, name, set.format.cell)
  const steps = [...within, { role: 'Table', id: key } as const]
  const lineHeight = set.sizes.table * leading * fieldsLeading
  const nameLines = (row: readonly Cell[]): number => linesOf(name.of(row), nameWidth, 600, set)
  const titled = titleRows(title, 2, width, within, set)
  const fieldsOf = (row: readonly Cell[]) =>
    table.columns.flatMap((column, index) =>
      name.columns.has(index) ? [] : field(column.title, row[index] ?? { kind: 'empty' }, fieldsWidth, set),
    )
  const heightOf = (row: readonly Cell[]): number => {
    const lines = linesOf(
      fieldsOf(row)
        .map(({ text }) => text)
        .join(''),
      fieldsWidth,
      400,
      set,
    )
    return Math.max(lines, nameLines(row)) * lineHeight
  }
  // A row that may be higher than a page has to break: it would not be drawn.
  const isWhole = (row: readonly Cell[]): boolean => heightOf(row) < set.page.body * keptTogether.row
  const areWhole = (rows: Table['rows'], share: number): boolean =>
    rows.every((row) => isWhole(row)) && rows.reduce((sum, row) => sum + heightOf(row), 0) < set.page.body * share
  // No list ends with one record alone on a page, if the last ones are surely short together.
  const areShort = (count: number): boolean => areWhole(table.rows.slice(-count), 0.4)
  const ends = [...(table.rows.length > longList ? [manyTogether] : []), lastTogether, fewestTogether]
  const last = table.rows.length > 2 * lastTogether ? (ends.find(areShort) ?? 0) : 0
  // Nor does one begin with one record alone at the foot of a page.
  const [first = [], second] = table.rows
  const begins = table.rows.slice(0, table.rows.length > 3 ? 2 : 1)
  const withTitle =
    titled.length === 0 || !isWhole(first) ? 0 : areWhole(begins, 2 * mostWhite.white) ? begins.length : 1
  const make = (at: number): TableCell[] => {
    const row = table.rows[at] ?? []
    const inRow = [...steps, { role: 'TR', id: `${key}.${at}` } as const]
    const fields = fieldsOf(row)
    return [
      tagged(
        {
          text: breakable(name.of(row), nameWidth, set.sizes.table, 600, set),
          bold: true,
          color: palette.ink,
          fontSize: set.sizes.table,
        },
        { role: 'TH', within: inRow },
      ),
      tagged(
        { text: fields.length === 0 ? '' : fields, fontSize: set.sizes.table, lineHeight: fieldsLeading },
        { role: 'TD', within: inRow },
      ),
    ]
  }
  const later: LaterRows = { count: table.rows.length - 1, make: (row) => make(row + 1) }
  const goingOn: GoingOn = {
    leastAtStart: 0,
    rules: {
      above: withTitle > 1 || (withTitle === 1 && second === undefined) ? null : leastAbove(title, 0, set),
      names: () => nameColumn,
      isSecond: () => false,
      body: set.page.body,
      // Records are higher than rows, and one of them is hardly a list.
      beginning: 0.4,
    },
    again: (at) => [
      namedAgain({ text: nameAgain(at - titled.length), weight: 600 }, nameWidth, padding.between / 2, set),
    ],
    headOf: (at, column) =>
      column === 0 ? headOfRest({ text: nameAgain(at - titled.length), weight: 600 }, nameWidth, set) : null,
  }
  const layout: CustomTableLayout = {
    hLineWidth: (line) => (line === 0 ? 0.9 : 0.5),
    hLineColor: (line) => (line === 0 ? palette.ink : palette.line),
    vLineWidth: () => 0,
    paddingLeft: (column) => (column === 0 ? padding.outside : 0),
    paddingRight: (column) => (column === 0 ? padding.between : padding.outside),
    paddingTop: () => set.rowPadding * ownPadding,
    paddingBottom: () => set.rowPadding * ownPadding,
  }
  const ruled = {
    widths: [nameWidth, fieldsWidth],
    headerRows: titled.length,
    keepWithHeaderRows: withTitle,
    keepLastRows: last,
    goingOn,
    body: [...titled, make(0)],
    later,
  }
  return {
    table: ruled,
    layout: belowTitle(layout, titled.length),
    margin: [0, 2, 0, 8],
  }
}
