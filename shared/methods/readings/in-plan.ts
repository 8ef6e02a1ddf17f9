import type { RowOf } from '#shared/model/entities.ts'

/**
 * Whether an initiative is part of the plan that is scheduled, staffed and paid for: not rejected and not stopped. One
 * that is decided as "later" is part of it once it has a place in time, a date or a wave.
 */
export function isInPlan({ decision, status, start, waveId }: RowOf<'initiative'>): boolean {
  if (decision === 'no' || status === 'stopped') return false
  return decision !== 'later' || start !== null || waveId !== null
}
