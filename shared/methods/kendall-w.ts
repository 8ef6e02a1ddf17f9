/** How far several rankings of the same things agree. */
export type Concordance = {
  /** 0: none; 1: all the same. Corrected for ties. */
  readonly w: number
  /** m·(n − 1)·W: compared with chi-square of n − 1 degrees of freedom. */
  readonly chiSquare: number
  readonly judges: number
  readonly items: number
}

/**
 * Kendall's coefficient of concordance W with the correction for ties: W = (12·ΣR² − 3m²n(n+1)²) ÷ (m²n(n²−1) − mΣT), with T
 * the sum of t³ − t over each judge's groups of t tied things. Kendall and Babington Smith, "The problem of m rankings" (1939);
 * the correction as in Zar, "Biostatistical analysis" (4th edition, 1999), page 444, whose example is among the tests.
 * @param scores a row for each judge, a number for each thing, all known; the greater, the better
 * @returns null for fewer than two judges or things, or where every judge ties everything
 */
export function kendallW(scores: readonly (readonly number[])[]): Concordance | null {
  const judges = scores.length
  const items = scores[0]?.length ?? 0
  if (judges < 2 || items < 2) return null
  const sums = new Array<number>(items).fill(0)
  let ties = 0
  for (const row of scores) {
    const { ranks, tied } = tiedRanks(row)
    ties += tied
    ranks.forEach((rank, at) => {
      sums[at] = (sums[at] ?? 0) + rank
    })
  }
  const squares = sums.reduce((sum, each) => sum + each * each, 0)
  const most = judges * judges * items * (items * items - 1) - judges * ties
  if (most <= 0) return null
  const w = (12 * squares - 3 * judges * judges * items * (items + 1) ** 2) / most
  return { w, chiSquare: judges * (items - 1) * w, judges, items }
}

/**
 * Ranks from the greatest down, tied ones sharing the mean of their places.
 * @returns `tied`: the sum of t³ − t over groups of t tied
 */
function tiedRanks(row: readonly number[]): { readonly ranks: readonly number[]; readonly tied: number } {
  const order = row.map((_, at) => at).sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0))
  const ranks = new Array<number>(row.length).fill(0)
  let tied = 0
  for (let first = 0; first < order.length; ) {
    let after = first + 1
    while (after < order.length && row[order[after] ?? 0] === row[order[first] ?? 0]) after += 1
    for (const at of order.slice(first, after)) ranks[at] = (first + 1 + after) / 2
    tied += (after - first) ** 3 - (after - first)
    first = after
  }
  return { ranks, tied }
}
