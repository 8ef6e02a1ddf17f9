import { reaches } from './reaches.ts'

/** A criterion as it stands for one initiative: its weight, the score, and the scale the score is on. */
export type CriterionScore = {
  readonly weight: number
  readonly value: number
  readonly scaleMin: number
  readonly scaleMax: number
}

/** A score on the common scale of 1 to 5, so that criteria with scales of their own can be added. On 1 to 5 it is unchanged. */
export function onCommonScale(value: number, scaleMin: number, scaleMax: number): number {
  if (scaleMin === 1 && scaleMax === 5) return value
  return scaleMax > scaleMin ? 1 + (4 * (value - scaleMin)) / (scaleMax - scaleMin) : 1
}

/**
 * Σ weight·score ÷ Σ weight, 1 to 5: V or E of METHOD C7. With weights that add up to 100 it is Σ weight·score/100.
 * @returns null where no criterion weighs anything
 */
export function weightedScore(scores: readonly CriterionScore[]): number | null {
  let sum = 0
  let weights = 0
  for (const { weight, value, scaleMin, scaleMax } of scores) {
    sum += weight * onCommonScale(value, scaleMin, scaleMax)
    weights += weight
  }
  return weights > 0 ? sum / weights : null
}

/**
 * Priority = V · confidence ÷ E. METHOD C7.
 * @param confidence 0 to 1
 * @returns null where effort is not above 0
 */
export function valueEffortPriority(value: number, effort: number, confidence: number): number | null {
  return effort > 0 ? (value * confidence) / effort : null
}

export type Quadrant = 'quickWin' | 'majorBet' | 'fillIn' | 'reconsider'

/** Where value and effort put an initiative; at a split counts as above it. METHOD C7 (74, 75). */
export function quadrant(value: number, effort: number, splitValue: number, splitEffort: number): Quadrant {
  const easy = !reaches(effort, splitEffort)
  if (reaches(value, splitValue)) return easy ? 'quickWin' : 'majorBet'
  return easy ? 'fillIn' : 'reconsider'
}
