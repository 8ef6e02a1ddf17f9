/**
 * Σ w·s·20 with weights that are made to sum to 1: 20 to 100. METHOD C11.
 * @param scores 1 to 5 for each criterion; null where not scored
 * @returns null where a criterion with a weight has no score, or nothing has a weight
 */
export function supplierScore(scores: readonly (number | null)[], weights: readonly number[]): number | null {
  let sum = 0
  let weightSum = 0
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0
    const score = scores[at] ?? null
    if (weight <= 0) continue
    if (score === null) return null
    sum += weight * score * 20
    weightSum += weight
  }
  return weightSum > 0 ? sum / weightSum : null
}
