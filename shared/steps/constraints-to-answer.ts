import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

/** From this strength on an item needs a response and an owner (METHOD B9, step 3). */
export const strongFrom = 4

/**
 * The constraints and enablers that need a response and an owner: the strong ones. Where none is strong, all do: a list
 * of which nothing was said is not a finished step.
 */
export function constraintsToAnswer(workbook: Workbook): readonly RowOf<'constraint'>[] {
  const rows = rowsOf(workbook, 'constraint')
  const strong = rows.filter(({ strength }) => strength >= strongFrom)
  return strong.length > 0 ? strong : rows
}
