export type ProgressColour = 'green' | 'amber' | 'red'

/**
 * The share of the way from baseline to target, 0 to 1; for rising and for falling measures alike. METHOD C12.
 * @returns null where a figure is missing, or baseline and target are equal, which is an error of input
 */
export function progress(baseline: number | null, current: number | null, target: number | null): number | null {
  if (baseline === null || current === null || target === null || baseline === target) return null
  return Math.min(1, Math.max(0, (current - baseline) / (target - baseline)))
}

/**
 * Progress towards a range: full inside it, else the way from the baseline to its nearer end.
 * @param low and high: the ends of the target, both inside it
 */
export function progressIntoRange(
  baseline: number | null,
  current: number | null,
  low: number | null,
  high: number | null,
): number | null {
  if (current === null || low === null || high === null) return null
  if (current >= low && current <= high) return 1
  return progress(baseline, current, current < low ? low : high)
}

/** The mean of the progress of key results that have one. METHOD C12. @returns null where none has */
export function meanProgress(shares: readonly (number | null)[]): number | null {
  const known = shares.filter((share) => share !== null)
  return known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0) / known.length
}

/** METHOD C12 (89, 90). */
export function progressColour(
  share: number,
  thresholds: { readonly green: number; readonly amber: number },
): ProgressColour {
  if (share >= thresholds.green) return 'green'
  return share >= thresholds.amber ? 'amber' : 'red'
}
