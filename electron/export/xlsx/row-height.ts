import { shownText } from './excel-text.ts'
import type { PlannedCell, PlannedRow } from './sheet-plan.ts'
import { type StyleName, textSize, wrapped } from './styles.ts'
import { lineCount, widestLine, widthOf } from './text-lines.ts'

const linePoints = 12.25
const paddingPoints = 3
/** Of a row with one line. */
export const usualPoints = 15
/**
 * Two such rows have room on a printed page; Excel's greatest height is 409. LibreOffice prints lines 9.9 to 10.1 points apart,
 * by how small a sheet is printed: at all of these sizes about 35 lines end here, and none is cut in half.
 */
const mostPoints = 351
/** A character of a column's width, and what the indent and the edges of a cell take. */
export const characterPoints = 5.25
const edgePoints = 9
/** Screens round each letter up to whole pixels. */
const reserve = 1.03
const bold: ReadonlySet<StyleName> = new Set(['header', 'headerEnd', 'headerMiddle', 'strong'])

/**
 * How high a row has to be for its texts, broken at spaces in columns of these widths; undefined where one line will do.
 * Not all programs fit rows by themselves when they open a file.
 * @param widths of the columns, in characters
 * @param hidden a column that nobody sees, counted from 1
 */
export function rowHeight(
  { cells, height }: PlannedRow,
  widths: readonly number[],
  hidden?: number,
): number | undefined {
  if (height !== undefined) return height
  let lines = 1
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]
    if (cell && at + 1 !== hidden && wrapped.has(cell.style)) {
      lines = Math.max(lines, linesOf(cell, widths[at]))
    }
  }
  return lines === 1 ? undefined : Math.min(mostPoints, lines * linePoints + paddingPoints)
}

function linesOf(cell: PlannedCell, width?: number): number {
  return lineCount(textOf(cell), textRoom(width), bold.has(cell.style))
}

/** What a line of a column has for text, in points. @param characters the column's width */
export function textRoom(characters = 10): number {
  return (characters * characterPoints - edgePoints) / reserve
}

/** Whether a text has more lines than a row can be high: neither screen nor paper shows the rest of it. */
export function isTooTall(cell: PlannedCell, width?: number): boolean {
  return wrapped.has(cell.style) && linesOf(cell, width) * linePoints + paddingPoints > mostPoints
}

/** What a cell shows, as readers see it; of numbers and days nothing. */
export function textOf({ value }: PlannedCell): string {
  if (typeof value === 'string') return shownText(value)
  return value !== null && typeof value === 'object' && 'result' in value ? shownText(String(value.result)) : ''
}

/** How high a row has to be for one text broken into lines of so many characters; undefined where one line will do. */
export function textHeight(text: string, characters: number, size: number): number | undefined {
  const lines = lineCount(text, (textRoom(characters) / size) * textSize, false)
  return lines === 1 ? undefined : Math.min(mostPoints, (lines * linePoints * size) / textSize + paddingPoints)
}

/** What a line keeps from an edge that it does not stand at, and what the edges take of a cell without an indent, in points. */
const [airPoints, bareEdges] = [4, 3]

/** Whether no line of a cell touches an edge of it, however a program measures letters. */
export function hasAir(cell: PlannedCell, width: number): boolean {
  const isMiddle = cell.style === 'headerMiddle'
  const whole = width * characterPoints - (isMiddle ? bareEdges : edgePoints)
  const air = isMiddle ? 2 * airPoints : airPoints
  return [whole, whole / reserve].every((room) => widestLine(textOf(cell), room, bold.has(cell.style)) <= room - air)
}

/** How wide a column has to be, in characters, for the longest word of a cell to stay whole. */
export function wordCharacters(cell: PlannedCell): number {
  const words = textOf(cell).split(/\s+/)
  const widest = words.reduce((most, word) => Math.max(most, widthOf(word, bold.has(cell.style))), 0)
  return Math.ceil((widest * reserve + edgePoints) / characterPoints)
}
