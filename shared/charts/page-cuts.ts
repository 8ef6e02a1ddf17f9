/** Where rows are parted so that no page has more than `size` and all have about as many: no page is left with a single row. */
export function evenCuts(rows: number, size: number): number[] {
  const count = Math.max(1, Math.ceil(rows / Math.max(1, Math.floor(size))))
  return Array.from({ length: count - 1 }, (_, page) => Math.round(((page + 1) * rows) / count))
}

/** As `evenCuts`; where pages have room for it, a group neither begins with one row of many at the end of a page nor leaves one to the next. */
export function groupedCuts(groups: readonly number[], size: number): number[] {
  const rows = groups.reduce((sum, length) => sum + length, 0)
  const most = Math.max(1, Math.floor(size))
  const even = evenCuts(rows, size)
  const cuts: number[] = []
  for (const [index, cut] of even.entries()) {
    const before = cuts.at(-1) ?? 0
    // What follows must still have room on the pages that are left.
    const first = Math.max(before + 1, rows - (even.length - index) * most)
    const last = Math.min(before + most, rows - (even.length - index))
    const near = [cut, cut - 1, cut + 1, cut - 2, cut + 2].filter((at) => at >= first && at <= last)
    cuts.push(near.find((at) => !leavesOne(groups, at)) ?? near[0] ?? Math.min(Math.max(cut, first), last))
  }
  return cuts
}

/** The cut itself, or one or two rows before it, where it would leave one row of a group of many alone. */
export function cutBefore(groups: readonly number[], cut: number): number {
  return [cut, cut - 1, cut - 2].find((at) => at > 0 && !leavesOne(groups, at)) ?? cut
}

/** Whether a cut parts a group so that one of its rows stands alone. */
function leavesOne(groups: readonly number[], cut: number): boolean {
  let from = 0
  for (const length of groups) {
    const [above, below] = [cut - from, from + length - cut]
    if (above > 0 && below > 0) return above === 1 || below === 1
    from += length
  }
  return false
}
