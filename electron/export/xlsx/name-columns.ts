import type { Column } from '#shared/report/report.ts'

/** Columns that name a row or say the most of it. */
const naming: ReadonlySet<string> = new Set(['title', 'name', 'lens', 'wording', 'statement', 'message'])
/** A name further back, or behind more than this many characters, would take the page from what it names. */
const furthest = 3
const widest = 100

/**
 * How many leading columns it takes to know whose row it is: a code alone says nothing to most.
 * @param widths of the columns, in characters
 */
export function nameColumns(columns: readonly Column[], widths: readonly number[]): number {
  const at = columns.slice(0, furthest).findIndex(({ key }) => naming.has(key))
  const sum = widths.slice(0, at + 1).reduce((total, width) => total + width, 0)
  return at < 0 || sum > widest ? Math.min(1, columns.length) : at + 1
}
