import { cascadeImportance, importance, rescaledImportances } from '#shared/methods/importance.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import type { Importance } from './assessment.ts'

/** Importance of each practice, in their order. METHOD C3. Goals out of scope count nowhere. */
export function practiceImportances(
  workbook: Workbook,
  practices: readonly RowOf<'practice'>[],
): readonly Importance[] {
  const { cascadeShare } = singleton(workbook, 'settings')
  const goals = rowsOf(workbook, 'goal').filter((goal) => goal.inScope)
  const strengths = new Map(
    rowsOf(workbook, 'practiceGoal').map((link) => [`${link.practiceId}~${link.goalId}`, link.strength]),
  )
  const raw = practices.map((practice) => {
    const links = goals.map(({ id, weight }) => ({ weight, strength: strengths.get(`${practice.id}~${id}`) ?? 0 }))
    const cascade = cascadeImportance(links)
    const stakeholder = practice.stakeholderImportance
    return { cascade, stakeholder, value: importance(cascade, stakeholder, cascadeShare) }
  })
  const rescaled = rescaledImportances(raw.map(({ value }) => value))
  return raw.map((each, at) => ({ ...each, rescaled: rescaled[at] ?? null }))
}
