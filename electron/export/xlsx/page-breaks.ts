import { characterPoints } from './cell-text.ts'

/** Pages without their margins, in points: lying that of A4, upright that of Letter, which have the least room for rows. */
const lying = { width: 784, height: 508 } as const
const standing = { width: 554, height: 705 } as const

/**
 * How much of a sheet, in points of its rows, is printed on one page.
 * @param width of its columns together, in characters
 */
export function pageRoom(width: number, upright = false): number {
  const page = upright ? standing : lying
  return page.height / Math.min(1, page.width / Math.max(1, width * characterPoints))
}

/** A last page that holds no more than this share of a page is worth sparing, where that makes print no smaller than this. */
const [nextToNothing, leastScale] = [0.33, 0.88]
/** Rows that look lost on a page of their own, where the pages before have more. */
const lostRows = 2

/** Whether the last page has so little that it looks like a mistake. */
function isPoor(rows: readonly number[], room: number): boolean {
  const { pages, used, ends } = filled(rows, room)
  const last = rows.length - (ends.at(-1) ?? 0)
  return pages > 1 && (used <= room * nextToNothing || (last <= lostRows && last * pages * 2 < rows.length))
}

/**
 * How many pages rows are to be printed on, where one is spared: print becomes a little smaller rather than have next to
 * nothing on the last page. Undefined: as many as they take.
 * @param room on each page, in points of rows
 */
export function sparedPage(rows: readonly number[], room: number): number | undefined {
  const { pages } = filled(rows, room)
  return isPoor(rows, room) && filled(rows, room / leastScale).pages < pages ? pages - 1 : undefined
}

/** What is measured here and what a program makes of it may differ by what pages that are filled evenly have to spare. */
const mostFilled = 0.96

/**
 * The rows that pages end with where the last would have next to nothing and can't be spared: then all have about as much.
 * Counted from 1 among the rows given; none where the last page has enough, or the others have no room for less.
 */
export function evenBreaks(rows: readonly number[], room: number): readonly number[] {
  if (!isPoor(rows, room)) return []
  const { pages } = filled(rows, room)
  let [low, high] = [sum(rows) / pages, room]
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (filled(rows, middle).pages > pages) low = middle
    else high = middle
  }
  return high > room * mostFilled ? [] : filled(rows, high).ends
}

/** How many pages rows take, how much of the last, and the rows that those before it end with. */
function filled(rows: readonly number[], room: number) {
  const ends: number[] = []
  let used = 0
  for (const [at, height] of rows.entries()) {
    if (used > 0 && used + height > room) {
      ends.push(at)
      used = 0
    }
    used += height
  }
  return { pages: ends.length + 1, used, ends }
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0)
}

/** What is not to be divided: so many rows of this height together. */
export type Piece = { readonly rows: number; readonly height: number }

/** A page between others that holds less than this share of one looks as if something were left over. */
const leftOver = 0.4

/**
 * The rows that pages end with, so that no piece is divided that fits on a page: on as few pages as that takes, and of these as
 * full from the first as leaves no small piece alone.
 * @param head above the first piece
 * @param repeated how high the rows are that stand on each page after the first
 */
export function breaksBetween(
  head: Piece,
  repeated: number,
  pieces: readonly Piece[],
  room: number,
): readonly number[] {
  type Way = { readonly pages: number; readonly missing: number; readonly starts: readonly number[] }
  const ways: Way[] = []
  ways[pieces.length] = { pages: 0, missing: 0, starts: [] }
  for (let from = pieces.length - 1; from >= 0; from -= 1) {
    let used = from === 0 ? head.height : repeated
    for (let next = from + 1; next <= pieces.length; next += 1) {
      used += pieces[next - 1]?.height ?? 0
      const rest = ways[next]
      if ((next > from + 1 && used > room) || rest === undefined) break
      const missing = Math.max(0, room * leftOver - used) + rest.missing
      const known = ways[from]
      const isBetter =
        known === undefined ||
        1 + rest.pages < known.pages ||
        (1 + rest.pages === known.pages && missing <= known.missing)
      if (isBetter) ways[from] = { pages: 1 + rest.pages, missing, starts: [from, ...rest.starts] }
    }
  }
  const starts = ways[0]?.starts.slice(1) ?? []
  return starts.map((piece) => sum(pieces.slice(0, piece).map(({ rows }) => rows)) + head.rows)
}
