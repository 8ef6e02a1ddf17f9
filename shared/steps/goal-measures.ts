import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

/** Which kinds of measure a goal has (METHOD B9, step 8: one outcome and one leading measure each). */
export type GoalMeasures = { readonly goal: RowOf<'goal'>; readonly leading: boolean; readonly lagging: boolean }

/** The goals that have to be measured: those in scope that an objective or an initiative pursues. */
export function goalMeasures(workbook: Workbook): readonly GoalMeasures[] {
  const pursued = new Set([
    ...rowsOf(workbook, 'objectiveGoal').map(({ goalId }) => goalId),
    ...rowsOf(workbook, 'initiativeGoal').map(({ goalId }) => goalId),
  ])
  const links = Map.groupBy(rowsOf(workbook, 'measureGoal'), ({ goalId }) => goalId)
  return rowsOf(workbook, 'goal')
    .filter(({ id, inScope }) => inScope && pursued.has(id))
    .map((goal) => {
      const timings = (links.get(goal.id) ?? []).map(({ measureId }) => workbook.tables.measure[measureId]?.timing)
      return { goal, leading: timings.includes('leading'), lagging: timings.includes('lagging') }
    })
}
