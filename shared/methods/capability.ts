import { reaches } from './reaches.ts'

/**
 * How capable a practice is, from its levels seen through the lenses. METHOD C2: a mean that is capped by its weakest
 * lens, because a mean alone hides a missing foundation (ITIL's system maturity takes the lowest component, ISO/IEC
 * 33020 wants every lower level complete) and a strict minimum is too blunt to plan with.
 */
export type CapabilityRule = 'capped' | 'mean' | 'minimum'

export type Capability = {
  /** Σ w·s ÷ Σ w over the rated, applicable lenses. 0 to 5. */
  readonly mean: number
  /** The lowest level among them. */
  readonly weakest: number
  /** The capability under the rule. 0 to 5. */
  readonly capability: number
  /** The place in `levels` of the lens that holds the capability down; null where the mean stands. */
  readonly cappedBy: number | null
}

/**
 * @param levels a level for each lens; null where it is not applicable or not rated
 * @param weights a weight for each lens, not negative; only their ratios matter
 * @param allowance k of METHOD C2: how far the capability may rise above the weakest lens
 * @returns null where nothing is rated, or all that is rated weighs nothing
 */
export function capability(
  levels: readonly (number | null)[],
  weights: readonly number[],
  rule: CapabilityRule,
  allowance: number,
): Capability | null {
  let sum = 0
  let weightSum = 0
  let weakest = Number.POSITIVE_INFINITY
  let weakestAt = -1
  for (let at = 0; at < levels.length; at += 1) {
    const level = levels[at]
    if (level === null || level === undefined) continue
    const weight = weights[at] ?? 0
    sum += weight * level
    weightSum += weight
    if (level < weakest) {
      weakest = level
      weakestAt = at
    }
  }
  if (weakestAt < 0 || weightSum <= 0) return null
  const mean = sum / weightSum
  const cap = rule === 'mean' ? Number.POSITIVE_INFINITY : rule === 'minimum' ? weakest : weakest + allowance
  const capped = !reaches(cap, mean)
  return { mean, weakest, capability: capped ? cap : mean, cappedBy: capped ? weakestAt : null }
}
