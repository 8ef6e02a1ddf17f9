import type { PlannedRow } from './sheet-plan.ts'

/** Rows that are made each time they are asked for: none is kept, and yet they can be read more than once. */
export function rowsAgain(make: () => Iterable<PlannedRow>): Iterable<PlannedRow> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() }
}
