import type { WorkingPlanItem } from '#shared/report/workings.ts'

/** The row of the plan, from 0, in which the days of a wave are given: the first that is in it. The others refer to it. */
export function firstRowsOfWaves(items: readonly WorkingPlanItem[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>()
  for (const [at, { waveId }] of items.entries()) if (waveId !== null && !rows.has(waveId)) rows.set(waveId, at)
  return rows
}
