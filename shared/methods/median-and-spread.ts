/**
 * Several raters, one practice, one lens. METHOD C1: the proposal is the median, the spread is the highest less the
 * lowest level; while nothing is agreed the lower of two middle ratings stands (the lower rating wins, METHOD B3 (13)).
 */
export type MedianAndSpread = {
  /** How many gave a level. */
  readonly count: number
  /** The middle level, or the mean of the two middle ones. */
  readonly median: number
  /** The middle level, or the lower of the two middle ones: what stands until the room agrees. */
  readonly lowerMiddle: number
  readonly low: number
  readonly high: number
  readonly spread: number
}

/** @returns null where nobody gave a level */
export function medianAndSpread(levels: readonly number[]): MedianAndSpread | null {
  if (levels.length === 0) return null
  const sorted = levels.toSorted((a, b) => a - b)
  const low = sorted[0] as number
  const high = sorted[sorted.length - 1] as number
  const lowerMiddle = sorted[(sorted.length - 1) >> 1] as number
  const upperMiddle = sorted[sorted.length >> 1] as number
  return { count: sorted.length, median: (lowerMiddle + upperMiddle) / 2, lowerMiddle, low, high, spread: high - low }
}
