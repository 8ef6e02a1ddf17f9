import type { Table } from '#shared/report/report.ts'

/** Columns that name a row or say the most of it. */
const naming: ReadonlySet<string> = new Set(['title', 'name', 'lens', 'wording', 'statement', 'message'])
/** A name further back, or behind more than this many characters, would take the page from what it names. */
const furthest = 3
const widest = 100

/**
 * How many leading columns it takes to know whose row it is: a code alone says nothing to most, and one that is not there to
 * nobody.
 * @param widths of the columns, in characters
 */
export function nameColumns({ columns, rows }: Table, widths: readonly number[]): number {
  const widthOf = (count: number): number => widths.slice(0, count).reduce((total, width) => total + width, 0)
  const named = columns.slice(0, furthest).findIndex(({ key }) => naming.has(key)) + 1
  if (named > 0 && widthOf(named) <= widest) return named
  const isNameless = (count: number): boolean =>
    rows.some((row) => row.slice(0, count).every((cell) => cell.kind === 'empty'))
  let count = Math.min(1, columns.length)
  while (count < Math.min(furthest, columns.length) && isNameless(count) && widthOf(count + 1) <= widest) count += 1
  return count
}
