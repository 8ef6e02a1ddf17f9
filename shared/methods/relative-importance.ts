/**
 * The relative importances of the COBIT 2019 design guide and toolkit, for teams that compare with them. METHOD C3 (16 to 19).
 */

/** The multiple of `step` nearest to the value, halves away from zero: a spreadsheet's MROUND. */
export function roundToMultiple(value: number, step: number): number {
  const steps = Math.sign(value) * Math.floor(Math.abs(value) / step + 0.5)
  return steps === 0 ? 0 : steps * step
}

/**
 * Importance of an objective relative to the baseline, in per cent from -100 upwards, in steps of 5.
 * @param inputSum and baselineSum: sums over the design factor's inputs as rated and as in the baseline
 * @returns null where an input or the baseline's score is 0
 */
export function relativeImportance(
  score: number,
  baselineScore: number,
  inputSum: number,
  baselineSum: number,
): number | null {
  if (baselineScore === 0 || inputSum === 0) return null
  return roundToMultiple((100 * (baselineSum / inputSum) * score) / baselineScore, 5) - 100
}

/** The canvas: summed factors on a scale of -100 to 100 in steps of 5, the one furthest from 0 at the end of it. */
export function canvasScores(factorSums: readonly number[]): readonly number[] {
  const scale = factorSums.reduce((most, sum) => Math.max(most, Math.abs(sum)), 0)
  return factorSums.map((sum) => (scale === 0 ? 0 : roundToMultiple(Math.trunc((100 * sum) / scale), 5)))
}
