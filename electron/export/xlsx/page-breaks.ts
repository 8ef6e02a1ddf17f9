import { characterPoints } from './row-height.ts'

/** An A4 page on its side without its margins, in points. */
const page = { width: 784, height: 508 } as const

/** How much of a sheet, in points of its rows, is printed on one page that is as wide as its columns are together. */
export function pageRoom(widths: readonly number[]): number {
  const wide = widths.reduce((sum, width) => sum + width, 0) * characterPoints
  return page.height / Math.min(1, page.width / Math.max(1, wide))
}

/** What is not to be divided: so many rows of this height together. */
export type Piece = { readonly rows: number; readonly height: number }

/**
 * The rows that pages end with, so that no piece is divided that fits on a page.
 * @param head above the first piece
 * @param repeated how high the rows are that stand on each page after the first
 */
export function breaksBetween(
  head: Piece,
  repeated: number,
  pieces: readonly Piece[],
  room: number,
): readonly number[] {
  const breaks: number[] = []
  let row = head.rows
  let used = head.height
  let least = head.height
  for (const { rows, height } of pieces) {
    if (used > least && used + height > room) {
      breaks.push(row)
      used = repeated
      least = repeated
    }
    row += rows
    used += height
  }
  return breaks
}
