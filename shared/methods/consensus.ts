/** When raters agree, when they are split and who stands apart: a rule that a workbook sets. In levels. */
export type ConsensusRule = {
  /** Widest middle half of those who agree. */
  readonly range: number
  /** How many levels from the median count as near, and the least share of raters that must be near. */
  readonly within: number
  readonly share: number
  /** How many levels lie between two camps, and the least share of raters in each. */
  readonly splitDistance: number
  readonly splitShare: number
  /** How many levels from the median somebody stands apart, and how many at most may for it to be a matter of theirs. */
  readonly outlierDistance: number
  readonly outlierMost: number
}

/** `single`: fewer than two rated, so that there is nothing to agree on. */
export type Consensus = 'agree' | 'split' | 'outlier' | 'spread' | 'single'

export type ConsensusReading = {
  readonly consensus: Consensus
  readonly count: number
  readonly median: number
  /** Width of the middle half. */
  readonly range: number
  /** Share of raters near the median, 0 to 1. */
  readonly near: number
  /** How many stand apart from the median. */
  readonly apart: number
  /** Standard deviation as a share of the greatest there could be on the scale, 0 to 1. */
  readonly deviation: number
}

/**
 * How far raters agree on one thing, the first that holds: split, when two camps lie apart and each is large; outlier, when
 * a few stand apart from the median, however close the others are; agree, when the middle half is narrow and most are near
 * the median; else spread. METHOD C1; the rule for
 * panels follows what Delphi studies use: Diamond et al., "Defining consensus" (2014), of whom the median threshold of 75 %.
 * @param levels of those who gave one, in any order
 * @param scale width of the scale, 5 for levels of 0 to 5
 * @returns null where nobody rated
 */
export function consensusOf(levels: readonly number[], rule: ConsensusRule, scale: number): ConsensusReading | null {
  if (levels.length === 0) return null
  const sorted = levels.toSorted((a, b) => a - b)
  const count = sorted.length
  const median = quantileOf(sorted, 0.5)
  const range = quantileOf(sorted, 0.75) - quantileOf(sorted, 0.25)
  const near = sorted.filter((level) => Math.abs(level - median) <= rule.within).length / count
  const apart = sorted.filter((level) => Math.abs(level - median) >= rule.outlierDistance).length
  const mean = sorted.reduce((sum, level) => sum + level, 0) / count
  const variance = sorted.reduce((sum, level) => sum + (level - mean) ** 2, 0) / count
  const deviation = scale > 0 ? (2 * Math.sqrt(variance)) / scale : 0
  return { consensus: classOf(), count, median, range, near, apart, deviation }

  function classOf(): Consensus {
    if (count < 2) return 'single'
    if (isSplit(sorted, rule)) return 'split'
    if (apart > 0 && apart <= rule.outlierMost) return 'outlier'
    return range <= rule.range && near >= rule.share - 1e-9 ? 'agree' : 'spread'
  }
}

/** Whether somewhere between two neighbouring levels there is room enough, and camp enough on either side. */
function isSplit(sorted: readonly number[], { splitDistance, splitShare }: ConsensusRule): boolean {
  const least = splitShare * sorted.length - 1e-9
  return sorted.some((level, at) => {
    const wide = at > 0 && level - (sorted[at - 1] ?? level) >= splitDistance
    return wide && at >= least && sorted.length - at >= least
  })
}

/**
 * A quantile with straight lines between the values: definition 7 of Hyndman and Fan, "Sample quantiles in statistical
 * packages" (1996), the one that spreadsheets call inclusive.
 * @param sorted at least one, in ascending order
 * @param share 0 to 1
 */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * share
  const below = Math.floor(at)
  const low = sorted[below] ?? Number.NaN
  return low + (at - below) * ((sorted[Math.min(below + 1, sorted.length - 1)] ?? low) - low)
}
