import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'
import { rowName } from './row-name.ts'

/** From this weight on a goal is one of the few at the top (METHOD D6). */
const topWeight = 4

/** Step 1: the goals of the cascade and their weights. */
export function goalFindings(workbook: Workbook): readonly Finding[] {
  const { mostTopGoals: most } = singleton(workbook, 'settings')
  const goals = rowsOf(workbook, 'goal').filter(({ inScope }) => inScope)
  const top = goals.filter(({ weight }) => weight >= topWeight)
  const inScope = new Set(rowsOf(workbook, 'practice').flatMap((row) => (row.inScope ? [row.id] : [])))
  const served = new Set(
    rowsOf(workbook, 'practiceGoal').flatMap(({ practiceId, goalId }) => (inScope.has(practiceId) ? [goalId] : [])),
  )
  const serving = new Set(rowsOf(workbook, 'goalPriority').map(({ goalId }) => goalId))
  return [
    ...(top.length > most
      ? [finding('direction', 'warning', 'goal.tooManyTop', { field: 'weight', params: { count: top.length, most } })]
      : []),
    ...goals
      .filter(({ id }) => inScope.size > 0 && !served.has(id))
      .map(({ id }) =>
        finding('direction', 'note', 'goal.noPractice', { id, params: { name: rowName(workbook, 'goal', id) } }),
      ),
    ...top
      .filter(({ id }) => serving.size > 0 && !serving.has(id))
      .map(({ id, weight }) =>
        finding('direction', 'note', 'goal.noPriority', {
          id,
          params: { name: rowName(workbook, 'goal', id), weight },
        }),
      ),
  ]
}
