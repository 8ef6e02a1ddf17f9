/**
 * Weights as points that add up to 100, in the same proportions, to one decimal; what rounding leaves over goes to those
 * that lost most by it (largest remainder). Weights that are all 0 become equal.
 */
export function pointsOfHundred(weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const exact = weights.map((weight) => (total > 0 ? (weight / total) * 1_000 : 1_000 / weights.length))
  const tenths = exact.map((points) => Math.floor(points + 1e-9))
  const left = 1_000 - tenths.reduce((sum, points) => sum + points, 0)
  const byRemainder = exact
    .map((points, at) => ({ at, remainder: points - (tenths[at] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
  for (const { at } of byRemainder.slice(0, left)) tenths[at] = (tenths[at] ?? 0) + 1
  return tenths.map((points) => points / 10)
}
