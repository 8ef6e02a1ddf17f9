/**
 * How much an order depends on its weights: each weight is moved up and down by a share, one at a time, and the order is
 * made again. METHOD C9. There is no chance in it, so the same workbook always gives the same figures.
 * @param weights of all criteria; those of 0 are not moved. Renormalising is the business of `topOf`, whose scores divide by the sum of weights
 * @param shift 0.2 for 20 %
 * @param topOf the nodes at the top of the order that some weights make
 * @returns for each node the share of runs in which it is at the top, 0 to 1; null where no weight can be moved
 */
export function rankStability(
  size: number,
  weights: readonly number[],
  shift: number,
  topOf: (weights: readonly number[]) => Iterable<number>,
): Float64Array | null {
  const shares = new Float64Array(size)
  let runs = 0
  weights.forEach((weight, moved) => {
    if (weight <= 0) return
    for (const factor of [1 - shift, 1 + shift]) {
      runs += 1
      for (const node of topOf(weights.with(moved, weight * factor))) shares[node] = (shares[node] ?? 0) + 1
    }
  })
  return runs === 0 ? null : shares.map((count) => count / runs)
}
