/** Characters that a page of paper on its side holds at the smallest size that can be read. */
const readable = 250

/**
 * How many pages a sheet is printed beside one another, so that its print can be read.
 * @param widths of the columns, in characters
 * @param repeated how many of them stand on each of the pages, from the first
 * @param hidden a column that nobody sees, counted from 1
 */
export function pagesAcross(widths: readonly number[], repeated: number, hidden?: number): number {
  const sum = (of: readonly number[]): number => of.reduce((total, width) => total + width, 0)
  const seen = widths.filter((_, at) => at + 1 !== hidden)
  const beside = sum(seen.slice(0, repeated))
  if (sum(seen) <= readable) return 1
  return Math.max(1, Math.ceil((sum(seen) - beside) / Math.max(readable / 3, readable - beside)))
}
