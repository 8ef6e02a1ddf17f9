import type ExcelJS from 'exceljs'
import type { Report } from '#shared/report/report.ts'
import { fitStamp } from '../fit-stamp.ts'
import { columnLetters } from './address.ts'
import { characterPoints, textOf } from './cell-text.ts'
import { cleanText } from './excel-text.ts'
import { pagesAcross } from './pages-across.ts'
import type { PlannedCell, SheetPlan } from './sheet-plan.ts'
import { type StyleName, sizeOf, textFont, textSize, wrapped } from './styles.ts'
import { widthOf } from './text-lines.ts'

/** The numbers that Excel has for paper; a workbook for the screen prints on A4. */
const paperSizes = { A4: 9, Letter: 1, '16:9': 9 } as const
/** Of what stands above a table, where it is not that of its text. */
const sizesOf: Partial<Record<StyleName, number>> = sizeOf
/** A sheet's own title, and what stands below it, are above this row. */
const firstPrinted = 3

export type Printed = Pick<Report, 'paper' | 'organisation' | 'stamp' | 'confidentiality'>

/**
 * How a sheet is printed: its whole width on one page or on a few, its title above every page and its head of columns on
 * each, whose it is, how secret and which page below.
 */
export function pageSetup(
  plan: SheetPlan,
  report: Printed,
): Pick<ExcelJS.AddWorksheetOptions, 'headerFooter' | 'pageSetup'> {
  const { named = plan.frozen.columns, upright } = plan
  const across = acrossOf(plan)
  const header = [
    // What is printed from below its title has it in the margin.
    ...(across === 1 ? [] : [`&L&9${bold}${inFooter(printable(plan.title ?? plan.name, 120))}`]),
    ...(plan.remark === undefined ? [] : [`&R&8${regular}${inFooter(printable(plan.remark, 90))}`]),
  ].join('')
  const repeated = repeatedRows(plan, across)
  return {
    headerFooter: {
      ...(header === '' ? {} : { oddHeader: header }),
      oddFooter: footerOf(report, upright === true ? footLetters.upright : footLetters.lying),
    },
    pageSetup: {
      paperSize: paperSizes[report.paper] as ExcelJS.PaperSize,
      orientation: upright === true ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: across,
      fitToHeight: plan.pagesDown ?? 0,
      // Pages of the same rows follow one another.
      pageOrder: 'overThenDown',
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(repeated === null ? {} : { printTitlesRow: repeated }),
      ...(across === 1 || named === 0 ? {} : { printTitlesColumn: `A:${columnLetters(named)}` }),
    },
  }
}

/** The rows on every page: the title with the head of columns, where both stay in sight on the screen too. */
function repeatedRows({ headerRow, frozen, onePageWide }: SheetPlan, across: number): string | null {
  if (headerRow === null) return onePageWide === true ? '1:1' : null
  return across === 1 && frozen.rows >= headerRow ? `1:${headerRow}` : `${headerRow}:${headerRow}`
}

/**
 * What is printed of a sheet: none of what runs over its last column, for which LibreOffice prints the whole sheet smaller, as
 * it does for a column that is hidden. Of a sheet that is several pages wide, nothing above its head of columns: its title would
 * be cut where the columns end that stand on every page. Undefined: all that is there. @param rows how many it has
 */
export function printArea(plan: SheetPlan, rows: number): string | undefined {
  const last = columnLetters(plan.hidden === plan.widths.length ? plan.widths.length - 1 : plan.widths.length)
  if (acrossOf(plan) > 1) return `A$${firstPrinted}:${last}$${Math.max(firstPrinted, rows)}`
  // Whole columns, so that rows which somebody adds are printed too.
  return plan.charts !== undefined || runsOver(plan) ? undefined : `A:${last}`
}

/** Whether a title or a note is longer than its sheet is wide. */
function runsOver({ rows, widths, hidden, headerRow }: SheetPlan): boolean {
  const room = widths.reduce((sum, width, at) => (at + 1 === hidden ? sum : sum + width), 0) * characterPoints
  let number = 0
  for (const { cells } of rows) {
    number += 1
    if (number === headerRow) return false
    if (cells.some((cell) => cell !== null && isOver(cell, room))) return true
  }
  return false
}

function isOver(cell: PlannedCell, room: number): boolean {
  return (
    !wrapped.has(cell.style) &&
    (widthOf(textOf(cell), cell.style === 'title') * (sizesOf[cell.style] ?? textSize)) / textSize > room
  )
}

function acrossOf({ widths, frozen, named = frozen.columns, hidden, onePageWide }: SheetPlan): number {
  return onePageWide === true ? 1 : pagesAcross(widths, named, hidden)
}

/** Letters that the parts of a footer have room for before they meet. */
const footLetters = { lying: { left: 75, centre: 40 }, upright: { left: 54, centre: 22 } } as const

/** Room in a footer is counted in letters. */
const letters = { size: 1, weight: 400 } as const
/** The typeface stands between the size and the text: digits after a size would be read as part of it. */
const regular = `&"${textFont},Regular"`
const bold = `&"${textFont},Bold"`

function footerOf(
  { organisation, stamp, confidentiality }: Printed,
  longest: { left: number; centre: number },
): string {
  // Organisation first, then the stamp, of which a long version gives way to the revision and the date.
  const owner = printable(organisation, Math.floor(longest.left / 2))
  const room = longest.left - (owner === '' ? 0 : owner.length + 3)
  const left = [owner, fitStamp(printable(stamp), room, letters, (text) => text.length)]
    .filter((text) => text !== '')
    .join(' · ')
  const part = (text: string): string => `&8${regular}${text}`
  return `&L${part(inFooter(left))}&C${part(inFooter(printable(confidentiality, longest.centre)))}&R${part('&P / &N')}`
}

/** A text on one line, of at most so many letters: 255 are all there is for the three parts of a footer. */
function printable(text: string, most = Number.POSITIVE_INFINITY): string {
  const whole = cleanText(text).replace(/\s+/g, ' ').trim()
  return whole.length > most ? `${whole.slice(0, most - 1).trimEnd()}…` : whole
}

/**
 * `&` begins a command in a header or footer. What looks like an escape of a character is kept from being read as one by a
 * command in its middle that changes nothing: not all programs that read escapes in cells do so here.
 */
function inFooter(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&&')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, `_${regular}`)
}
