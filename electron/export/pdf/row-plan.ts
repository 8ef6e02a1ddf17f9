/** How high the lines of a text are, one below the other; not all of them where there are far more than a page has room for. */
export type TextLines = { readonly heights: readonly number[]; readonly hasMore: boolean }

/** A row moves to the next page, or breaks: before which line each of its texts that goes on does. */
export type RowPlan = { readonly moves: boolean; readonly stops: ReadonlyMap<number, number> }

/** So much of a page, `keeping`, is left white at its foot rather than to break a row that is not higher than `whole`; rows up to `white` never break. */
export const mostWhite = { white: 0.12, keeping: 0.2, whole: 0.28 } as const
/** A text that breaks has so many lines on both pages; a short one a third of them. */
const decent = 5
const fewest = 2

/** How many lines of a text stand together where it breaks. */
export function decentLines({ heights, hasMore }: TextLines): number {
  return hasMore ? decent : Math.min(decent, Math.max(fewest, Math.ceil(heights.length / 3)))
}

export function heightOf(lines: readonly number[]): number {
  return lines.reduce((sum, height) => sum + height, 0)
}

/**
 * What becomes of a row at the foot of a page. A break leaves a decent part of it on both pages, and what names it in one piece;
 * where there is no such break, it moves to the next page, and so it does where that leaves little white.
 * @param names the texts that name the row
 * @param room what the page has left for its texts
 * @param body what a page has
 */
export function rowPlan(
  texts: readonly TextLines[],
  names: ReadonlySet<number>,
  room: number,
  body: number,
): RowPlan | null {
  const height = Math.max(...texts.map(({ heights }) => heightOf(heights)))
  if (height <= room && texts.every(({ hasMore }) => !hasMore)) return null
  const move: RowPlan = { moves: true, stops: new Map() }
  if (room < body * mostWhite.keeping && height <= body * mostWhite.whole) return move
  const stops = new Map<number, number>()
  for (const [column, text] of texts.entries()) {
    const { heights, hasMore } = text
    const fit = fitting(heights, room)
    if (fit === heights.length && !hasMore) continue
    // A name that takes much of a page breaks like any other text.
    if (names.has(column) && !hasMore && heightOf(heights) <= body * mostKept) return move
    const least = decentLines(text)
    const stop = hasMore ? fit : Math.min(fit, heights.length - least)
    if (stop < least) return move
    stops.set(column, stop)
  }
  return { moves: false, stops }
}

/** A name that takes more of a page is not kept whole. */
export const mostKept = 0.4

/** How much of a row stands at least where it begins. */
export function leastOfRow(texts: readonly TextLines[], names: ReadonlySet<number>, body: number): number {
  const hasMore = texts.some((text) => text.hasMore)
  const whole = Math.max(...texts.map(({ heights }) => heightOf(heights)))
  const part = Math.max(
    ...texts.map((text, column) => {
      const isName = names.has(column) && !text.hasMore && heightOf(text.heights) <= body * mostKept
      return heightOf(isName ? text.heights : text.heights.slice(0, decentLines(text)))
    }),
  )
  // It would not be broken where little white is left.
  return hasMore || whole > body * mostWhite.whole ? part : Math.max(part, Math.min(whole, body * mostWhite.keeping))
}

function fitting(heights: readonly number[], room: number): number {
  let [count, used] = [0, 0]
  for (const height of heights) {
    used += height
    if (used > room + 0.01) break
    count += 1
  }
  return count
}
