import { type Estimate, pert } from '#shared/methods/pert.ts'
import { type Range, rangeOf } from '#shared/methods/range.ts'
import type { RowOf } from '#shared/model/entities.ts'

/** The duration of an initiative as it was estimated, in weeks. */
export function durationRange(row: RowOf<'initiative'>): Range | null {
  return rangeOf(row.durationLow, row.durationLikely, row.durationHigh)
}

/** PERT of an initiative, in weeks. METHOD C10. */
export function estimateOf(row: RowOf<'initiative'>): Estimate | null {
  const range = durationRange(row)
  return range === null ? null : pert(range.low, range.likely, range.high)
}
