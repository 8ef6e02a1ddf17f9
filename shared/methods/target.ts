import { reaches } from './reaches.ts'

/** From which rescaled importance on a level is worth aiming for. 0 to 100 each. */
export type TargetThresholds = { readonly four: number; readonly three: number; readonly two: number }

/**
 * The level worth aiming for: the more important, the higher, 1 to 4. METHOD C3, the rule of the COBIT 2019 design toolkit (19).
 * 5 is never suggested: few organisations gain from it, and a level takes about a year (73).
 * @param rescaled importance stretched to 0 to 100 over the practices in scope, see `rescaledImportances`
 */
export function suggestedTarget(rescaled: number, thresholds: TargetThresholds): number {
  if (reaches(rescaled, thresholds.four)) return 4
  if (reaches(rescaled, thresholds.three)) return 3
  return reaches(rescaled, thresholds.two) ? 2 : 1
}
