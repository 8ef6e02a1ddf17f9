/** Of a page before the last: one that holds less looks half empty. And of the last, which then looks like what was left over. */
const [halfEmpty, leftOver] = [0.6, 0.4]
/** A page before the last with less than this has a hole at its foot: a third of it is white where programs have more room. */
const wellFilled = 0.7
/** And the last with less than this looks lost. */
const lost = 0.25

/** What is not to be divided: so many rows of this height together. */
export type Piece = { readonly rows: number; readonly height: number }

/**
 * @property ends the rows that pages before the last end with
 * @property holes pages before the last that are more than a little white
 * @property isLost whether the last has next to nothing
 */
export type PagesOfPieces = {
  readonly ends: readonly number[]
  readonly pages: number
  readonly holes: number
  readonly isLost: boolean
}

/** From a piece to the last. @property wasted pages that look half empty though the next piece had room; `gap`: what all lack */
type Way = {
  readonly pages: number
  readonly wasted: number
  readonly gap: number
  readonly rest: number
  readonly holes: number
  readonly starts: readonly number[]
}

const nothing: Way = { pages: 0, wasted: 0, gap: 0, rest: 0, holes: 0, starts: [] }

/**
 * Pages on which no piece is divided that fits on one: as few as that takes, and of these so that none but the last is left half
 * empty where the next piece has room on it. A small piece is alone only where it has to be.
 * @param head above the first piece
 * @param repeated how high the rows are that stand on each page after the first
 */
export function pagesOfPieces(head: Piece, repeated: number, pieces: readonly Piece[], room: number): PagesOfPieces {
  const ways: Way[] = []
  ways[pieces.length] = nothing
  for (let from = pieces.length - 1; from >= 0; from -= 1) {
    let used = from === 0 ? head.height : repeated
    for (let next = from + 1; next <= pieces.length; next += 1) {
      used += pieces[next - 1]?.height ?? 0
      const after = ways[next]
      if ((next > from + 1 && used > room) || after === undefined) break
      const hasRoom = used + (pieces[next]?.height ?? 0) <= room
      const way = withPage(from, { filled: used / room, hasRoom }, after)
      const known = ways[from]
      if (known === undefined || isAsGood(way, known)) ways[from] = way
    }
  }
  const { starts, pages, holes, rest } = ways[0] ?? nothing
  const rowsBefore = (piece: number): number => pieces.slice(0, piece).reduce((sum, { rows }) => sum + rows, head.rows)
  return { ends: starts.slice(1).map(rowsBefore), pages, holes, isLost: rest > leftOver - lost }
}

/** A page before those of a way. @param page how much of it is filled, and whether the next piece would fit on it */
function withPage(from: number, page: { readonly filled: number; readonly hasRoom: boolean }, after: Way): Way {
  const own = { ...after, pages: after.pages + 1, starts: [from, ...after.starts] }
  if (after.pages === 0) return { ...own, rest: Math.max(0, leftOver - page.filled) }
  const lacking = Math.max(0, halfEmpty - page.filled)
  const holes = after.holes + (page.filled < wellFilled ? 1 : 0)
  // One page that is nearly empty is worse than two that are nearly full enough.
  return { ...own, wasted: after.wasted + (lacking > 0 && page.hasRoom ? 1 : 0), gap: after.gap + lacking ** 2, holes }
}

function isAsGood(way: Way, known: Way): boolean {
  for (const part of ['pages', 'wasted', 'gap', 'rest'] as const) {
    if (way[part] !== known[part]) return way[part] < known[part]
  }
  return true
}
