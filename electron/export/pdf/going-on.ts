import type { Content } from 'pdfmake/interfaces'
import { wrapText } from '#shared/charts/fit-text.ts'
import type { Table } from '#shared/report/report.ts'
import { gap } from '../record-name.ts'
import { namingColumns } from '../row-name.ts'
import { alignmentOf } from './alignment.ts'
import { cellPadding, type Together } from './table-measures.ts'
import type { Again, GoingOn } from './teach-going-on.ts'
import { leading, type Typesetter } from './typesetter.ts'

/** Of the lines that name a row again, at most. */
const mostNameLines = 2

/** The least of a row that begins at the foot of a page. */
const fewestLines = 3

/** How much room a text needs to begin. */
export function leastLines(lineHeight: number, set: Typesetter): number {
  return fewestLines * lineHeight + 2 * set.rowPadding
}

/** The room that a table's title and its head of so many lines take, at least. */
export function leastAbove(title: string, headLines: number, { sizes, rowPadding }: Typesetter): number {
  const titled = title === '' ? 0 : sizes.heading * leading + 2 * rowPadding + 18
  return titled + (headLines === 0 ? 0 : headLines * sizes.small * leading + 2 * rowPadding)
}

/** What names a row, as it is written there. */
type Name = { readonly text: string; readonly weight: 400 | 600 }

/**
 * Names a row again where it goes on, on a later page: a text of thousands of letters would stand there without a name. It is for the eye: readers
 * of the structure had the name already.
 * @param reach how much further than its column the sign may reach that it goes on
 */
export function namedAgain({ text: name, weight }: Name, width: number, reach: number, set: Typesetter): Again {
  const { sizes, measure } = set
  const { content, count, sign } = headAgain({ text: name, weight }, width, reach, set)
  return {
    content,
    width: Math.max(width, measure(sign.text, sign.fontSize, 400) + 0.1),
    height: count * sizes.table * leading,
    column: 0,
    x: 0,
  }
}

/** The name and the sign below it. */
function headAgain(name: Name, width: number, reach: number, set: Typesetter) {
  const own = linesAgain(name, width, set)
  const sign = signOf(width + reach, set)
  const text = [
    ...(own.count === 0 ? [] : [{ ...own.run, text: `${own.run.text}\n` }]),
    { ...sign, color: set.palette.muted, inLines: true },
  ]
  return { content: { text, fontSize: set.sizes.table } as Content, count: own.count + 1, sign }
}

/** Letters of several scripts are not set quite as wide as they are measured: no line is to break once more. */
const spare = 0.94

/** A name in no more lines than it takes to know it again, with the same space between its parts as it has in full. */
function linesAgain({ text, weight }: Name, width: number, { palette, sizes, measure }: Typesetter) {
  const type = { size: sizes.table, weight }
  const own = /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(text) ? width : width * spare
  const room = text.includes(gap) ? own - measure(' ', sizes.table, weight) : own
  const lines = wrapText(text, room, mostNameLines, type, measure)
  const color = weight === 600 ? palette.ink : palette.text
  return {
    count: lines.length,
    run: { text: withGaps(lines, text).join('\n'), bold: weight === 600, color, inLines: true },
  }
}

/** Lines with the wide space again behind a code that the text begins with. */
function withGaps([first = '', ...others]: readonly string[], text: string): string[] {
  const code = text.includes(gap) ? text.slice(0, text.indexOf(gap)) : ''
  const begins = code !== '' && first.startsWith(`${code} `)
  return [begins ? code + gap + first.slice(code.length + 1) : first, ...others].filter((line) => line !== '')
}

/** Smaller letters than this share of the table's are not easily read. */
const leastSign = 0.8

/** What says that a row goes on, as wide as there is room: in words, in short, or three dots. */
function signOf(
  room: number,
  { sizes, measure, say }: Typesetter,
): { readonly text: string; readonly fontSize: number } {
  for (const text of [say('pdf.continued'), say('pdf.continuedShort')]) {
    const fontSize = sizes.table * Math.min(1, room / measure(text, sizes.table, 400))
    if (fontSize >= sizes.table * leastSign) return { text, fontSize }
  }
  return { text: '…', fontSize: sizes.table }
}

/** Stands above the rest of a name that itself goes on, within its column: as much of it as it takes to know it again. */
export function headOfRest(name: Name, width: number, set: Typesetter): Content {
  return headAgain(name, width, 0, set).content
}

/** What a table needs that has rows which may break. */
export function goingOnOf(
  title: string,
  table: Table,
  widths: readonly number[],
  { first }: Together,
  again: ReadonlySet<number>,
  set: Typesetter,
): GoingOn {
  const { rows, columns } = table
  const head = title === '' ? 1 : 2
  const lineHeight = set.sizes.table * leading
  const naming = namingColumns(table, set.format.cell)
  const nameOf = (row: number, column: number): Name => {
    const cell = rows[row - head]?.[column] ?? { kind: 'empty' }
    return { text: set.format.cell(cell), weight: cell.kind === 'text' && cell.strong === true ? 600 : 400 }
  }
  const againOf = (row: number, column: number): Again => {
    const width = widths[column] ?? 1
    if (column === 0) return namedAgain(nameOf(row, 0), width, cellPadding.x, set)
    const { run, count } = linesAgain(nameOf(row, column), width, set)
    const alignment = alignmentOf(columns[column] ?? { align: 'start' })
    const x = widths.slice(0, column).reduce((sum, each) => sum + each + 2 * cellPadding.x, 0)
    const content = { text: [run], fontSize: set.sizes.table, alignment }
    return { content, width, height: count * lineHeight, column, x }
  }
  return {
    leastAtStart: 0,
    rules: {
      above: first > 1 || (first === 1 && rows.length === 1) ? null : leastAbove(title, 2, set),
      names: (row) => new Set(naming(row - head)),
      isSecond: (row) => again.has(row - head) && !again.has(row - head - 1),
      body: set.page.body,
      beginning: 0.25,
    },
    again: (row) => naming(row - head).map((column) => againOf(row, column)),
    headOf: (row, column) =>
      naming(row - head).includes(column) ? headOfRest(nameOf(row, column), widths[column] ?? 1, set) : null,
  }
}
