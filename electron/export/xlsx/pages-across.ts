/** Characters that a page of paper on its side holds at the smallest size that can be read. */
export const readable = 200

/** What a column has beside the others on any page, in characters. */
const leastRoom = 20

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/**
 * How many pages a sheet is printed beside one another, so that its print can be read.
 * @param widths of the columns, in characters
 * @param repeated how many of them stand on each of the pages, from the first
 * @param hidden a column that nobody sees, counted from 1
 */
export function pagesAcross(widths: readonly number[], repeated: number, hidden?: number): number {
  const seen = widths.filter((_, at) => at + 1 !== hidden)
  const beside = sum(seen.slice(0, repeated))
  if (sum(seen) <= readable) return 1
  return Math.max(1, Math.ceil((sum(seen) - beside) / Math.max(readable / 3, readable - beside)))
}

/** Characters on each of those pages, with the columns that stand on all of them. */
export function printedWidth(widths: readonly number[], repeated: number): number {
  const across = pagesAcross(widths, repeated)
  return (sum(widths) + (across - 1) * sum(widths.slice(0, repeated))) / across
}

/** What the fullest of those pages holds, in characters: programs fill one after the other with whole columns. */
export function fullestPage(widths: readonly number[], repeated: number): number {
  const names = sum(widths.slice(0, repeated))
  const own = widths.slice(repeated)
  const across = pagesAcross(widths, repeated)
  let [low, high] = [Math.max(0, ...own), sum(own)]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (pagesOf(own, middle) > across) low = middle + 1
    else high = middle
  }
  return names + high
}

/** How many pages columns take that are put on them one after the other. */
function pagesOf(widths: readonly number[], room: number): number {
  let [pages, used] = [1, 0]
  for (const width of widths) {
    if (used > 0 && used + width > room) {
      pages += 1
      used = 0
    }
    used += width
  }
  return pages
}

/**
 * Columns as wide as they would like to be, or narrower where that spares a page beside the others: then no page has next
 * to nothing on it. Texts take more lines for it.
 * @param least how narrow each column may become
 * @param pagesDown one below the other with columns of these widths: what is saved beside must not be lost there
 */
export function printedWidths(
  widths: readonly number[],
  repeated: number,
  least: readonly number[],
  pagesDown: (widths: readonly number[]) => number = () => 1,
): readonly number[] {
  const narrowed = (most: number): readonly number[] =>
    widths.map((width, at) => Math.min(width, Math.max(most, least[at] ?? width)))
  const pages = pagesAcross(widths, repeated)
  const narrowest = Math.min(...least)
  const fewest = pagesAcross(narrowed(narrowest), repeated)
  if (fewest === pages) return onPages(widths, repeated)
  let [low, high] = [narrowest, Math.max(...widths)]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (pagesAcross(narrowed(middle), repeated) <= fewest) low = middle
    else high = middle
  }
  const narrower = narrowed(low)
  return onPages(fewest * pagesDown(narrower) <= pages * pagesDown(widths) ? narrower : widths, repeated)
}

/**
 * Widths of a sheet that is printed on one page's width: the widest narrower, where print would be too small to be read otherwise.
 * @param least of each column, where it is as wide as that
 */
export function onOnePage(widths: readonly number[], least: readonly number[]): readonly number[] {
  const narrowed = (most: number): readonly number[] =>
    widths.map((width, at) => Math.min(width, Math.max(most, least[at] ?? width)))
  let most = Math.max(0, ...widths)
  while (most > 0 && sum(narrowed(most)) > readable) most -= 1
  return narrowed(most)
}

/** No column wider than what a page has for it beside those that stand on all pages: it would run over the edge of the paper. */
function onPages(widths: readonly number[], repeated: number): readonly number[] {
  const names = sum(widths.slice(0, repeated))
  let own = widths
  for (;;) {
    const room = Math.max(leastRoom, Math.floor(printedWidth(own, repeated) - names))
    if (own.every((width, at) => at < repeated || width <= room)) return own
    own = own.map((width, at) => (at < repeated ? width : Math.min(width, room)))
  }
}
