import { type CriterionScore, onCommonScale } from './value-effort.ts'

/** Scales up to this long are scored in whole points; longer ones in this many steps. */
const mostPoints = 20

/** One step of a score on its own scale: a point, or a twentieth of a long scale. 0 where the scale has no length. */
function scoreStep({ scaleMin, scaleMax }: Pick<CriterionScore, 'scaleMin' | 'scaleMax'>): number {
  const span = scaleMax - scaleMin
  return span <= 0 ? 0 : span <= mostPoints ? 1 : span / mostPoints
}

/** The least by which one step of one score moves the weighted mean (on 1 to 5); 0 where nothing can be moved. METHOD C7. */
export function smallestMeanStep(scores: readonly CriterionScore[]): number {
  const total = scores.reduce((sum, { weight }) => sum + weight, 0)
  const steps = scores.flatMap((score) => {
    const step = scoreStep(score)
    return score.weight > 0 && step > 0 ? [(score.weight * 4 * step) / (score.scaleMax - score.scaleMin) / total] : []
  })
  return steps.length === 0 ? 0 : Math.min(...steps)
}

/**
 * The scores that bring the weighted mean of METHOD C7 as near to `target` as whole steps allow, for a bubble that was
 * dragged in the matrix. All scores rise or fall by the same amount as far as their scales go, and are then rounded so
 * that the mean comes out right. Scores of criteria without weight stay.
 * @param target the mean wanted, on the common scale of 1 to 5
 * @returns a score for each, on its own scale; the very same ones where no step would bring the mean nearer
 */
export function scoresForMean(scores: readonly CriterionScore[], target: number): readonly number[] {
  const before = scores.map(({ value }) => value)
  const distance = (values: readonly number[]): number => Math.abs(meanOf(scores, values) - target)
  if (!Number.isFinite(target) || distance(before) < smallestMeanStep(scores) / 2) return before
  const after = rounded(scores, ideal(scores, target), target)
  return distance(after) < distance(before) - 1e-9 ? after : before
}

function meanOf(scores: readonly CriterionScore[], values: readonly number[]): number {
  let sum = 0
  let weights = 0
  scores.forEach(({ weight, scaleMin, scaleMax }, at) => {
    sum += weight * onCommonScale(values[at] ?? 0, scaleMin, scaleMax)
    weights += weight
  })
  return sum / weights
}

function moves(score: CriterionScore): boolean {
  return score.weight > 0 && scoreStep(score) > 0
}

/** The same shift for all on the common scale, found by halving: the mean only rises with it. */
function ideal(scores: readonly CriterionScore[], target: number): readonly number[] {
  const shifted = (by: number): readonly number[] =>
    scores.map((score) => {
      if (!moves(score)) return score.value
      const { value, scaleMin, scaleMax } = score
      return Math.min(scaleMax, Math.max(scaleMin, value + (by * (scaleMax - scaleMin)) / 4))
    })
  let [low, high] = [-4, 4]
  for (let turn = 0; turn < 40; turn += 1) {
    const middle = (low + high) / 2
    if (meanOf(scores, shifted(middle)) < target) low = middle
    else high = middle
  }
  return shifted((low + high) / 2)
}

/** Down to whole steps, then up again one by one, each time where it brings the mean nearest. */
function rounded(scores: readonly CriterionScore[], wanted: readonly number[], target: number): readonly number[] {
  const lower = scores.map((score, at) => {
    const step = scoreStep(score)
    if (!moves(score)) return score.value
    return score.scaleMin + Math.floor(((wanted[at] ?? 0) - score.scaleMin) / step + 1e-6) * step
  })
  const open = new Set(
    scores.flatMap((score, at) =>
      moves(score) && (lower[at] ?? 0) + scoreStep(score) <= score.scaleMax + 1e-9 ? [at] : [],
    ),
  )
  let current: readonly number[] = lower
  for (;;) {
    let best = Math.abs(meanOf(scores, current) - target) - 1e-9
    let chosen = -1
    for (const at of open) {
      const raised = current.with(at, (current[at] ?? 0) + scoreStep(scores[at] as CriterionScore))
      const left = Math.abs(meanOf(scores, raised) - target)
      if (left < best) [best, chosen] = [left, at]
    }
    if (chosen < 0) return current
    open.delete(chosen)
    current = current.with(chosen, (current[chosen] ?? 0) + scoreStep(scores[chosen] as CriterionScore))
  }
}
