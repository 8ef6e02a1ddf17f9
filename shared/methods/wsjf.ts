/**
 * Weighted shortest job first = (value + time criticality + risk reduction) ÷ job size, all relative to each other on
 * 1, 2, 3, 5, 8, 13, 20. METHOD C8 (79 to 81).
 * @returns null where the job has no size
 */
export function wsjf(value: number, timeCriticality: number, riskReduction: number, jobSize: number): number | null {
  return jobSize > 0 ? (value + timeCriticality + riskReduction) / jobSize : null
}

/** Whether a column is scored as WSJF means it: its smallest score is 1. An empty column is. */
export function hasUnitScore(column: readonly number[]): boolean {
  return column.length === 0 || column.reduce((least, score) => Math.min(least, score)) === 1
}
