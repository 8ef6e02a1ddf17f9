import type { Paper } from '#shared/report/report.ts'
import { characterPoints } from './cell-text.ts'
import { pagesOfPieces } from './piece-breaks.ts'

const a4 = { lying: { width: 784, height: 508 }, upright: { width: 537, height: 755 } } as const
const letter = { lying: { width: 734, height: 525 }, upright: { width: 554, height: 705 } } as const
/** Pages without their margins, in points. A workbook for the screen prints on A4. */
const pages = { A4: a4, Letter: letter, '16:9': a4 } as const
/** Where nobody says on which paper: what has the least room for rows. */
const least = { lying: 'A4', upright: 'Letter' } as const

/**
 * How much of a sheet, in points of its rows, is printed on one page. Programs print in whole hundredths of the size.
 * @param width of its columns together, in characters
 * @param character how wide one is, in points
 */
export function pageRoom(width: number, upright = false, paper?: Paper, character = characterPoints): number {
  const side = upright ? 'upright' : 'lying'
  const page = pages[paper ?? least[side]][side]
  const scale = Math.min(100, Math.floor((100 * page.width) / Math.max(1, width * character)))
  return (page.height * 100) / Math.max(1, scale)
}

/** In LibreOffice a column's character is this wide, and rows are a little lower, by how many of them are on a page. */
const [officeCharacter, officeLower] = [5.55, [1.01, 1.05]] as const

/** What has room on a page in Excel, and what in LibreOffice, from the least to the most. */
export function pageRooms(width: number, upright: boolean | undefined, paper: Paper): readonly number[] {
  const office = pageRoom(width, upright, paper, officeCharacter)
  return [pageRoom(width, upright, paper), ...officeLower.map((share) => office * share)]
}

/** A last page that holds no more than this share of a page is worth sparing, where that makes print no smaller than this. */
const [nextToNothing, leastScale] = [0.33, 0.88]
/** Rows that look lost on a page of their own, where the pages before have more. */
const lostRows = 2

/** What is measured here and what a program makes of it may differ by what pages that are filled evenly have to spare. */
export const mostFilled = 0.96

/** Of a page before the last: one that holds less looks half empty, or nearly so. */
const [halfEmpty, nearlyEmpty] = [0.6, 0.4]

/** Longer sheets are filtered by those who print them: a break between rows that are hidden then leaves a page half empty. */
const mostEvened = 6

/** Whether the last page has so little that it looks like a mistake. */
function isPoor(rows: readonly number[], room: number): boolean {
  const { pages, ends } = filled(rows, room)
  return pages > 1 && isLittle(rows.slice(ends.at(-1) ?? 0), rows.length, pages, room)
}

function isLittle(last: readonly number[], all: number, pages: number, room: number): boolean {
  return sum(last) <= room * nextToNothing || (last.length <= lostRows && last.length * pages * 2 < all)
}

/**
 * How many pages rows are to be printed on, where one is spared: print becomes a little smaller rather than have next to
 * nothing on the last page. Undefined: as many as they take.
 * @param rooms on each page, in points of rows, as programs have it, from the least
 */
export function sparedPage(rows: readonly number[], rooms: readonly number[]): number | undefined {
  if (!rooms.some((room) => isPoor(rows, room))) return undefined
  const most = Math.min(...rooms.map((room) => filled(rows, room).pages - (isPoor(rows, room) ? 1 : 0)))
  if (filled(rows, (rooms[0] ?? 0) / leastScale).pages <= most) return most
  // Better for some programs than for none.
  return sparedPage(rows, rooms.slice(0, -1))
}

/**
 * The rows that pages end with where the last would have next to nothing and can't be spared: then all have about as much.
 * Counted from 1 among the rows given; none where the last page has enough, or the others have no room for less.
 * @param rooms on each page, in points of rows, as programs have it, from the least
 */
export function evenBreaks(rows: readonly number[], rooms: readonly number[]): readonly number[] {
  if (!rooms.some((room) => isPoor(rows, room))) return []
  const room = rooms[0] ?? 0
  const { pages } = filled(rows, room)
  if (pages > mostEvened) return []
  let [low, high] = [sum(rows) / pages, room]
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (filled(rows, middle).pages > pages) low = middle
    else high = middle
  }
  const { ends } = filled(rows, high)
  const isBad = high > room * mostFilled || isPoor(rows, high)
  const others = isBad || leavesHole(rows, ends, room) ? endEvened(rows, room) : []
  const found = isBad || others.length > 0 ? others : ends
  // What would be poor only where there is more room is better than a page that is half empty everywhere, and a short end than
  // a page that has next to nothing before it.
  const least = room * (isPoor(rows, room) ? nearlyEmpty : halfEmpty)
  const isSpoilt = used(rows, found)
    .slice(0, -1)
    .some((height) => height < least)
  return isSpoilt ? [] : found
}

/** What the pages hold that end with these rows, in points. */
function used(rows: readonly number[], ends: readonly number[]): readonly number[] {
  return [...ends, rows.length].map((end, at) => sum(rows.slice(ends[at - 1] ?? 0, end)))
}

/** A page that has less than this share of what the fullest has is not one of about as much. */
const aboutAsMuch = 0.8

/** Whether high rows leave a page before the last half empty, and emptier than others, though its next row has room on it. */
function leavesHole(rows: readonly number[], ends: readonly number[], room: number): boolean {
  const heights = used(rows, ends)
  const least = Math.min(room * halfEmpty, Math.max(...heights) * aboutAsMuch)
  return ends.some(
    (end, at) => (heights[at] ?? 0) < least && (heights[at] ?? 0) + (rows[end] ?? 0) <= room * mostFilled,
  )
}

/** Where high rows leave no way for all to have as much: the last pages share what they have, on no more pages than without. */
function endEvened(rows: readonly number[], room: number): readonly number[] {
  const pieces = rows.map((height) => ({ rows: 1, height }))
  const { ends } = pagesOfPieces({ rows: 0, height: 0 }, 0, pieces, room * mostFilled)
  const last = rows.slice(ends.at(-1) ?? 0)
  const isBetter = ends.length < filled(rows, room).pages && !isLittle(last, rows.length, ends.length + 1, room)
  return isBetter ? ends : []
}

/** How many pages rows take, and the rows that those before the last end with. */
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
  return { pages: ends.length + 1, ends }
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0)
}

/** Whether a sheet that is a little higher than a page is printed on one all the same, smaller. @param height of its rows */
export function shrinksToOne(height: number, room: number): boolean {
  return height > room && height <= room / leastScale
}
