/** A value and how much it counts. Null values are left out. */
export type Weighted = { readonly value: number | null; readonly weight: number | null }

/**
 * Σ w·v ÷ Σ w over what has a value. METHOD C5: practices weigh by importance. Where nothing that has a value weighs anything
 * (no goals are linked yet), all count alike, since the plain mean is then the least presumptuous summary.
 * @returns null where nothing has a value
 */
export function rollUp(items: readonly Weighted[]): number | null {
  let sum = 0
  let weightSum = 0
  let plain = 0
  let count = 0
  for (const { value, weight } of items) {
    if (value === null) continue
    sum += value * (weight ?? 0)
    weightSum += weight ?? 0
    plain += value
    count += 1
  }
  if (count === 0) return null
  return weightSum > 0 ? sum / weightSum : plain / count
}

/** Rated ÷ applicable cells, 0 to 1. METHOD C5. Where nothing is applicable, nothing is missing. */
export function coverage(rated: number, applicable: number): number {
  return applicable > 0 ? rated / applicable : 1
}
