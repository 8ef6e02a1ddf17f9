import type { PlannedCell, PlannedRow } from './sheet-plan.ts'
import { type StyleName, wrapped } from './styles.ts'

const linePoints = 13.5
const paddingPoints = 3
/** Excel's greatest row height. */
const mostPoints = 409

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
    if (cell && at + 1 !== hidden && isWrapped(cell))
      lines = Math.max(lines, lineCount(textOf(cell), Math.round((widths[at] ?? 10) * 1.1) - 2))
  }
  return lines === 1 ? undefined : Math.min(mostPoints, lines * linePoints + paddingPoints)
}

function isWrapped({ style }: PlannedCell): boolean {
  return wrapped.has(style satisfies StyleName)
}

function textOf({ value }: PlannedCell): string {
  if (typeof value === 'string') return value
  return value !== null && typeof value === 'object' && 'result' in value ? String(value.result) : ''
}

function lineCount(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1
  let lines = 0
  for (const paragraph of text.split('\n')) {
    let used = 0
    lines += 1
    for (const word of paragraph.split(' ')) {
      const free = used === 0 ? width : width - used - 1
      if (word.length > free && used > 0) {
        lines += 1
        used = 0
      }
      lines += Math.max(0, Math.ceil(word.length / width) - 1)
      used += (used === 0 ? 0 : 1) + (word.length % width || word.length)
    }
  }
  return lines
}
