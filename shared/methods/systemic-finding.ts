/** Thresholds of METHOD C6. */
export type SystemicThresholds = {
  /** How far below the mean of the lens indices an index stands out, in levels. */
  readonly drop: number
  /** Share of practices at or below `level` that stands out, 0 to 1. */
  readonly share: number
  readonly level: number
  /** With fewer practices rated there is no finding. */
  readonly leastPractices: number
}

/** What is known of one lens across the practices. */
export type LensAcrossPractices = {
  readonly index: number | null
  /** Mean of the indices of all lenses. */
  readonly meanOfIndices: number | null
  readonly rated: number
  /** Practices in scope where the lens applies. */
  readonly applicable: number
  /** Of them, how many are rated at or below the threshold's level. */
  readonly low: number
}

export type SystemicReason = 'index' | 'share' | 'both'

/**
 * Whether a lens is weak across practices, so that one move for all may beat one for each. METHOD C6, the idea of the
 * blueprint (003). @returns why it is, or null
 */
export function systemicReason(lens: LensAcrossPractices, thresholds: SystemicThresholds): SystemicReason | null {
  if (lens.rated < thresholds.leastPractices) return null
  const byIndex =
    lens.index !== null && lens.meanOfIndices !== null && lens.index <= lens.meanOfIndices - thresholds.drop
  const byShare = lens.applicable > 0 && lens.low / lens.applicable >= thresholds.share
  if (byIndex) return byShare ? 'both' : 'index'
  return byShare ? 'share' : null
}
