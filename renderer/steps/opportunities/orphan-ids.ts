import { memoByTables } from '#shared/methods/readings/memo.ts'
import { rowsOf } from '#shared/model/workbook.ts'

/** Opportunities that are not dropped and work on no practice or serve no goal. METHOD B9, step 4. */
export const orphanIds = memoByTables(
  ['opportunity', 'opportunityPractice', 'opportunityLift', 'opportunityGoal'],
  (workbook): ReadonlySet<string> => {
    const practices = new Set([
      ...rowsOf(workbook, 'opportunityPractice').map(({ opportunityId }) => opportunityId),
      ...rowsOf(workbook, 'opportunityLift').map(({ opportunityId }) => opportunityId),
    ])
    const goals = new Set(rowsOf(workbook, 'opportunityGoal').map(({ opportunityId }) => opportunityId))
    return new Set(
      rowsOf(workbook, 'opportunity')
        .filter(({ id, status }) => status !== 'dropped' && !(practices.has(id) && goals.has(id)))
        .map(({ id }) => id),
    )
  },
)
