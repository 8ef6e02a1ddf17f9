import type { Table } from '#shared/report/report.ts'
import { sampledRows } from './column-widths.ts'

/** Columns that name a row or say the most of it. */
const naming: ReadonlySet<string> = new Set(['title', 'name', 'lens', 'wording', 'statement', 'message'])
/** A name further back, or behind more than this many characters, would take the page from what it names. */
const furthest = 3
const widest = 100

/**
 * How many leading columns it takes to know whose row it is: a code alone says nothing to most, one that is not there says
 * nothing to anybody, and what stands in several rows tells none of them from the others.
 * @param widths of the columns, in characters
 */
export function nameColumns(table: Table, widths: readonly number[]): number {
  const { columns, rows } = table
  const widthOf = (count: number): number => widths.slice(0, count).reduce((total, width) => total + width, 0)
  const fits = (count: number): boolean => count <= Math.min(furthest, columns.length) && widthOf(count) <= widest
  const least = leastColumns(table, fits)
  const sample = rows.slice(0, sampledRows)
  const toldApart = (count: number): number => new Set(sample.map((row) => JSON.stringify(row.slice(0, count)))).size
  let count = least
  for (let more = least + 1; fits(more); more += 1) if (toldApart(more) > toldApart(count)) count = more
  return count
}

function leastColumns({ columns, rows }: Table, fits: (count: number) => boolean): number {
  const named = columns.slice(0, furthest).findIndex(({ key }) => naming.has(key)) + 1
  if (named > 0 && fits(named)) return named
  const isNameless = (count: number): boolean =>
    rows.some((row) => row.slice(0, count).every((cell) => cell.kind === 'empty'))
  let count = Math.min(1, columns.length)
  while (isNameless(count) && fits(count + 1)) count += 1
  return count
}
