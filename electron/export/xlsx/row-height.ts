import { arialWidth } from '../arial.ts'
import type { PlannedCell, PlannedRow } from './sheet-plan.ts'
import { type StyleName, textSize, wrapped } from './styles.ts'

const linePoints = 12.25
const paddingPoints = 3
/** Of a row with one line. */
export const usualPoints = 15
/** Excel's greatest row height. */
const mostPoints = 409
/** A character of a column's width, and what the indent and the edges of a cell take. */
export const characterPoints = 5.25
const edgePoints = 9
/** Screens round each letter up to whole pixels. */
const reserve = 1.03
const bold: ReadonlySet<StyleName> = new Set(['header', 'headerEnd', 'headerMiddle', 'strong'])
/** Of a line of a word that is longer than a line: some programs break it after a bracket or a comma only. */
const brokenShare = 0.78
/** Letters with marks are as wide as those without, few are wider than this; those of other scripts are as wide as they are high. */
const [marked, foreign] = [0.61, 1]

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
      const room = (widths[at] ?? 10) * characterPoints - edgePoints
      lines = Math.max(lines, lineCount(textOf(cell), room / reserve, bold.has(cell.style)))
    }
  }
  return lines === 1 ? undefined : Math.min(mostPoints, lines * linePoints + paddingPoints)
}

function textOf({ value }: PlannedCell): string {
  if (typeof value === 'string') return value
  return value !== null && typeof value === 'object' && 'result' in value ? String(value.result) : ''
}

/** @param room in points */
function lineCount(text: string, room: number, isBold: boolean): number {
  if (text.length * textSize <= room && !text.includes('\n')) return 1
  const space = widthOf(' ', isBold)
  let lines = 0
  for (const paragraph of text.split('\n')) {
    let used = 0
    lines += 1
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word, isBold)
      const before = used === 0 ? 0 : used + space
      if (before + width <= room) {
        used = before + width
        continue
      }
      if (used > 0) lines += 1
      const broken = width <= room ? 1 : Math.ceil(width / (room * brokenShare))
      lines += broken - 1
      used = broken === 1 ? width : room * brokenShare
    }
  }
  return lines
}

/** How high a row has to be for one text broken into lines of so many characters; undefined where one line will do. */
export function textHeight(text: string, characters: number, size: number): number | undefined {
  const lines = lineCount(text, ((characters * characterPoints - edgePoints) / reserve / size) * textSize, false)
  return lines === 1 ? undefined : Math.min(mostPoints, (lines * linePoints * size) / textSize + paddingPoints)
}

/** How wide a column has to be, in characters, for the longest word of a cell to stay whole. */
export function wordCharacters(cell: PlannedCell): number {
  const words = textOf(cell).split(/\s+/)
  const widest = words.reduce((most, word) => Math.max(most, widthOf(word, bold.has(cell.style))), 0)
  return Math.ceil((widest * reserve + edgePoints) / characterPoints)
}

/** How wide a text of a cell is, in points. */
function widthOf(text: string, isBold: boolean): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    sum += arialWidth(code, isBold) ?? (code < 0x0600 || (code >= 0x1e00 && code < 0x2e80) ? marked : foreign)
  }
  return sum * textSize
}
