import type { Content } from 'pdfmake/interfaces'
import { wrapText } from '#shared/charts/fit-text.ts'
import type { Table } from '#shared/report/report.ts'
import { namingColumns } from '../row-name.ts'
import { alignmentOf } from './alignment.ts'
import { cellPadding, heightOfRows, keptTogether, mostLinesOf, type Together } from './table-measures.ts'
import type { Again, GoingOn } from './teach-going-on.ts'
import { leading, type Typesetter } from './typesetter.ts'

/** Of the lines that name a row again, at most. */
const mostNameLines = 2

/** The least of a row that begins at the foot of a page. */
const fewestLines = 3
/** A name that takes more of a page is not kept whole. */
const mostKept = 0.4

/** How much room a row needs to begin: for the lines of its name, and for some of what it says. */
export function leastLines(nameLines: number, lineHeight: number, set: Typesetter): number {
  const kept = nameLines * lineHeight > set.page.body * mostKept ? 0 : nameLines
  return Math.max(fewestLines, kept) * lineHeight + 2 * set.rowPadding
}

/** What a table needs to begin: its first row and some of the second, where both are not too high to leave a page to them. */
export function leastOfTwo(
  first: { readonly least: number; readonly height: number },
  second: number,
  { page }: Typesetter,
): number {
  const both = first.height + second
  return both < page.body * keptTogether.fewRows ? both : first.least
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

/** A name in no more lines than it takes to know it again. */
function linesAgain({ text, weight }: Name, width: number, { palette, sizes, measure }: Typesetter) {
  const lines = wrapText(text, width, mostNameLines, { size: sizes.table, weight }, measure)
  const color = weight === 600 ? palette.ink : palette.text
  return { count: lines.length, run: { text: lines.join('\n'), bold: weight === 600, color, inLines: true } }
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
  { wholeRows, first }: Together,
  set: Typesetter,
): { readonly wholeRows: readonly boolean[]; readonly goingOn: GoingOn } {
  const { rows, columns } = table
  const head = title === '' ? 1 : 2
  const lineHeight = set.sizes.table * leading
  const naming = namingColumns(table, set.format.cell)
  const nameOf = (row: number, column: number): Name => {
    const cell = rows[row - head]?.[column] ?? { kind: 'empty' }
    return { text: set.format.cell(cell), weight: cell.kind === 'text' && cell.strong === true ? 600 : 400 }
  }
  const leastOf = (row: number): number => {
    const lines = naming(row - head).map((at) => mostLinesOf(nameOf(row, at).text, widths[at] ?? 1, set))
    return leastLines(Math.max(...lines), lineHeight, set)
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
  const heightAt = (row: number): number => heightOfRows(rows.slice(row, row + 1), columns, widths, set)
  // The first rows are whole with their head already; twice, the head would be printed twice on the page it moves to.
  const whole = [...Array.from({ length: head }, () => false), ...wholeRows].map(
    (isWhole, at) => isWhole && at >= head + first,
  )
  return {
    wholeRows: whole,
    goingOn: {
      leastOf: (row) => (whole[row] === true ? 0 : leastOf(row)),
      leastAtStart:
        first > 1 || (first === 1 && rows.length === 1)
          ? 0
          : leastAbove(title, 2, set) +
            (rows.length === 1
              ? leastOf(head)
              : leastOfTwo(
                  { least: leastOf(head), height: heightAt(0) },
                  wholeRows[1] === true ? heightAt(1) : leastOf(head + 1),
                  set,
                )),
      again: (row) => naming(row - head).map((column) => againOf(row, column)),
      headOf: (row, column) =>
        naming(row - head).includes(column) ? headOfRest(nameOf(row, column), widths[column] ?? 1, set) : null,
    },
  }
}
