import { characterPoints, edgePoints, isBold, isHead, reserve, textOf } from './cell-text.ts'
import { airyLines } from './head-air.ts'
import type { PlannedCell, PlannedRow } from './sheet-plan.ts'
import { textSize, wrapped } from './styles.ts'
import { lineCount } from './text-lines.ts'

const linePoints = 12.25
const paddingPoints = 3
/** Of a row with one line. */
export const usualPoints = 15
/**
 * Two such rows have room on a printed page; Excel's greatest height is 409. LibreOffice prints lines 9.9 to 10.1 points apart,
 * by how small a sheet is printed: at all of these sizes about 35 lines end here, and none is cut in half.
 */
const mostPoints = 351
/** Of a column that says nothing, in characters. */
const usualWidth = 10

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

function linesOf(cell: PlannedCell, width = usualWidth): number {
  if (isHead(cell)) return airyLines(cell, width).length
  return lineCount(textOf(cell), textRoom(width), isBold(cell))
}

/** What a line of a column has for text, in points. @param characters the column's width */
export function textRoom(characters: number): number {
  return (characters * characterPoints - edgePoints) / reserve
}

/** Whether a text has more lines than a row can be high: neither screen nor paper shows the rest of it. */
export function isTooTall(cell: PlannedCell, width?: number): boolean {
  return wrapped.has(cell.style) && linesOf(cell, width) * linePoints + paddingPoints > mostPoints
}

/** How high a row has to be for one text broken into lines of so many characters; undefined where one line will do. */
export function textHeight(text: string, characters: number, size: number): number | undefined {
  const lines = lineCount(text, (textRoom(characters) / size) * textSize, false)
  return lines === 1 ? undefined : Math.min(mostPoints, (lines * linePoints * size) / textSize + paddingPoints)
}
