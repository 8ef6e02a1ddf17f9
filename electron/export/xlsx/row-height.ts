import { calibriWidth } from './calibri.ts'
import type { PlannedCell, PlannedRow } from './sheet-plan.ts'
import { type StyleName, wrapped } from './styles.ts'

const textSize = 10
const linePoints = 13.5
const paddingPoints = 3
/** Excel's greatest row height. */
const mostPoints = 409
/** A character of a column's width, and what the indent and the edges of a cell take. */
const characterPoints = 5.25
const edgePoints = 7
/** Screens round each letter up to whole pixels. */
const reserve = 1.03
const bolder = 1.06
const bold: ReadonlySet<StyleName> = new Set(['header', 'headerEnd', 'headerMiddle', 'strong'])
/** Of a line of a word that is longer than a line: some programs break it after a bracket or a comma only. */
const brokenShare = 0.85

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
      lines = Math.max(lines, lineCount(textOf(cell), room / (bold.has(cell.style) ? bolder : 1) / reserve))
    }
  }
  return lines === 1 ? undefined : Math.min(mostPoints, lines * linePoints + paddingPoints)
}

function textOf({ value }: PlannedCell): string {
  if (typeof value === 'string') return value
  return value !== null && typeof value === 'object' && 'result' in value ? String(value.result) : ''
}

/** @param room in points */
function lineCount(text: string, room: number): number {
  if (text.length * textSize <= room && !text.includes('\n')) return 1
  const space = calibriWidth(' ', textSize)
  let lines = 0
  for (const paragraph of text.split('\n')) {
    let used = 0
    lines += 1
    for (const word of paragraph.split(' ')) {
      const width = calibriWidth(word, textSize)
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
