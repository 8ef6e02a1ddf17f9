import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'
import { loopsAmong, loopText } from './name-loops.ts'
import { rowName } from './row-name.ts'

/** Step 4: no orphan, no loop. */
export function opportunityFindings(workbook: Workbook): readonly Finding[] {
  const alive = rowsOf(workbook, 'opportunity').filter(({ status }) => status !== 'dropped')
  if (alive.length === 0) return [finding('opportunities', 'warning', 'opportunity.none')]
  const drafts = alive.filter(({ status }) => status === 'draft').length
  return [
    ...orphans(
      workbook,
      alive.map(({ id }) => id),
    ),
    ...(drafts > 0 ? [finding('opportunities', 'note', 'opportunity.drafts', { params: { count: drafts } })] : []),
    ...unkept(workbook),
    ...loops(workbook),
  ]
}

function orphans(workbook: Workbook, ids: readonly string[]): readonly Finding[] {
  const withPractice = new Set([
    ...rowsOf(workbook, 'opportunityPractice').map(({ opportunityId }) => opportunityId),
    ...rowsOf(workbook, 'opportunityLift').map(({ opportunityId }) => opportunityId),
  ])
  const withGoal = new Set(rowsOf(workbook, 'opportunityGoal').map(({ opportunityId }) => opportunityId))
  return ids.flatMap((id) => {
    const params = { name: rowName(workbook, 'opportunity', id) }
    return [
      ...(withPractice.has(id) ? [] : [finding('opportunities', 'error', 'opportunity.noPractice', { id, params })]),
      ...(withGoal.has(id) ? [] : [finding('opportunities', 'warning', 'opportunity.noGoal', { id, params })]),
    ]
  })
}

/** Opportunities that are marked as initiatives while there is no such initiative. */
function unkept(workbook: Workbook): readonly Finding[] {
  const taken = new Set(rowsOf(workbook, 'initiative').map(({ opportunityId }) => opportunityId))
  return rowsOf(workbook, 'opportunity')
    .filter(({ id, status }) => status === 'promoted' && !taken.has(id))
    .map(({ id }) =>
      finding('opportunities', 'note', 'opportunity.notPromoted', {
        id,
        field: 'status',
        params: { name: rowName(workbook, 'opportunity', id) },
      }),
    )
}

function loops(workbook: Workbook): readonly Finding[] {
  const needs = rowsOf(workbook, 'opportunityDependency').map(({ opportunityId, dependsOnId }) => ({
    id: opportunityId,
    dependsOnId,
  }))
  return loopsAmong(needs).map((loop) =>
    finding('opportunities', 'error', 'opportunity.loop', {
      id: loop[0] as string,
      params: { loop: loopText(loop, (id) => rowName(workbook, 'opportunity', id)) },
    }),
  )
}
