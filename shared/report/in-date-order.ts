/** For sorting by ISO date: the earliest first, those without a date last, equal ones as they stood. */
export function inDateOrder(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  return b === null || a < b ? -1 : 1
}
