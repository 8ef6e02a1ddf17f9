import { meanProgress, progress } from '#shared/methods/progress.ts'
import type { RowOf } from '#shared/model/entities.ts'

/** How far a key result is, 0 to 1. Null while a figure is missing or baseline and target are the same. METHOD C12. */
export function keyResultProgress({ baseline, current, target }: RowOf<'keyResult'>): number | null {
  return progress(baseline, current, target)
}

/** The mean of an objective's key results that have a figure. METHOD C12. */
export function objectiveProgress(keyResults: readonly RowOf<'keyResult'>[]): number | null {
  return meanProgress(keyResults.map(keyResultProgress))
}
