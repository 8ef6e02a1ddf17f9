/** Heads of two lines may make a table higher by this share of its height. */
const mostHigher = 1.04

/**
 * Widths at which heads have two lines at most, as far as other columns can give what that takes and the table gets hardly
 * higher by it: three words one below the other over a column of figures are hard to read.
 * @param heads the widths in which heads have two lines
 * @param least what columns keep at least
 */
export function headedWidths(
  widths: readonly number[],
  heads: readonly number[],
  least: readonly number[],
  heightOf: (widths: readonly number[]) => number,
): readonly number[] {
  const most = heightOf(widths) * mostHigher
  const wanting = widths
    .map((own, at) => ({ at, missing: (heads[at] ?? 0) - own }))
    .filter(({ missing }) => missing > 0)
    .sort((one, other) => one.missing - other.missing)
  let best = widths
  for (const { at, missing } of wanting) {
    const spare = best.map((own, from) => (from === at ? 0 : spareOf(own, heads[from] ?? 0, least[from] ?? 0)))
    const [lowest] = waysOf(best, at, missing, spare)
      .map((way) => ({ way, height: heightOf(way) }))
      .sort((one, other) => one.height - other.height)
    if (lowest !== undefined && lowest.height <= most) best = lowest.way
  }
  return best
}

/** What a column can give without breaking its own head in more lines. */
function spareOf(own: number, head: number, least: number): number {
  return Math.max(0, own - Math.max(least, own < head ? 0 : head))
}

/** One column gives all of it, or each gives by what it has to spare. */
function waysOf(widths: readonly number[], to: number, missing: number, spare: readonly number[]): readonly number[][] {
  const all = spare.reduce((sum, each) => sum + each, 0)
  if (all < missing) return []
  const wider = (widths[to] ?? 0) + missing
  const byOne = spare.flatMap((own, from) =>
    own < missing ? [] : [widths.with(from, (widths[from] ?? 0) - missing).with(to, wider)],
  )
  const byAll = widths.map((own, from) => own - ((spare[from] ?? 0) / all) * missing).with(to, wider)
  return [...byOne, byAll]
}
