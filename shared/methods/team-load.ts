export type LoadState = 'none' | 'green' | 'amber' | 'red'

/**
 * Demand ÷ available, 1 when full. METHOD C10.
 * @returns null where no days are available
 */
export function teamLoad(demandDays: number, availableDays: number): number | null {
  return availableDays > 0 ? demandDays / availableDays : null
}

/** The colour of a load: red and amber begin above their thresholds; work for a team without any days is red. METHOD C10. */
export function loadState(
  demandDays: number,
  load: number | null,
  thresholds: { readonly amber: number; readonly red: number },
): LoadState {
  if (load === null) return demandDays > 0 ? 'red' : 'none'
  if (load > thresholds.red) return 'red'
  return load > thresholds.amber ? 'amber' : 'green'
}
