/** Saaty's scale from 9 times as much (8) over equal (0) to a ninth (−8), as steps to choose from. METHOD C8. */
export const saatySteps: readonly number[] = [8, 7, 6, 5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5, -6, -7, -8]

/** The ratio that a step stands for: 1/9 to 9. */
export function ratioOf(step: number): number {
  return step >= 0 ? step + 1 : 1 / (1 - step)
}

/** The step next to a ratio; ratios from elsewhere may lie between two. */
export function nearestStep(ratio: number): number {
  const distance = (step: number): number => Math.abs(Math.log(ratioOf(step) / ratio))
  return saatySteps.reduce((best, step) => (distance(step) < distance(best) ? step : best), 0)
}
