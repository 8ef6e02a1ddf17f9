import { keyId } from '../../model/entity.ts'
import { findRow, rowsOf } from '../../model/workbook.ts'
import type { Patch, RequestedChange, RequestedEdit } from '../edit.ts'
import type { Addition } from './add-row.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/**
 * A person made an initiative of an opportunity: one edit that carries over its words, goals, practices and lifts, and what
 * it waits for as far as that has become an initiative too. Null where it is one already.
 */
export function promoteOpportunity(context: IntentContext, opportunityId: string): Addition | null {
  const { workbook, say, newId } = context
  const row = findRow(workbook, 'opportunity', opportunityId)
  if (row === undefined || initiativesOf(context, opportunityId).length > 0) return null
  const id = newId()
  const after: Patch = {
    title: row.title,
    problem: row.problem,
    type: row.type,
    owner: row.owner,
    opportunityId,
    benefitBaseline: row.baselineMeasure,
    note: row.note,
    position: Math.floor(rowsOf(workbook, 'initiative').at(-1)?.position ?? -1) + 1,
  }
  const edit: RequestedEdit = {
    label: say('screen.edit.promote', { name: rowName('opportunity', row, say) }),
    changes: [
      { entity: 'initiative', id, before: null, after },
      { entity: 'opportunity', id: opportunityId, after: { status: 'promoted' } },
      ...carriedLinks(context, opportunityId, id),
      ...carriedNeeds(context, opportunityId, id),
    ],
  }
  return { id, edit }
}

function initiativesOf({ workbook }: IntentContext, opportunityId: string): readonly string[] {
  return rowsOf(workbook, 'initiative').flatMap((row) => (row.opportunityId === opportunityId ? [row.id] : []))
}

function carriedLinks({ workbook }: IntentContext, opportunityId: string, id: string): readonly RequestedChange[] {
  const own = <R extends { readonly opportunityId: string }>(rows: readonly R[]): readonly R[] =>
    rows.filter((row) => row.opportunityId === opportunityId)
  const link = (entity: string, ...key: readonly string[]) => ({ entity, id: keyId([id, ...key]) })
  return [
    ...own(rowsOf(workbook, 'opportunityGoal')).map(({ goalId }) => ({
      ...link('initiativeGoal', goalId),
      after: { initiativeId: id, goalId },
    })),
    ...own(rowsOf(workbook, 'opportunityPractice')).map(({ practiceId }) => ({
      ...link('initiativePractice', practiceId),
      after: { initiativeId: id, practiceId },
    })),
    ...own(rowsOf(workbook, 'opportunityLift')).map(({ practiceId, lens, fromLevel, toLevel }) => ({
      ...link('initiativeLift', practiceId, lens),
      after: { initiativeId: id, practiceId, lens, fromLevel, toLevel },
    })),
  ]
}

/** Both ways: what it waits for, and what waits for it. */
function carriedNeeds(context: IntentContext, opportunityId: string, id: string): readonly RequestedChange[] {
  const need = (initiativeId: string, dependsOnId: string): RequestedChange => ({
    entity: 'initiativeDependency',
    id: keyId([initiativeId, dependsOnId]),
    after: { initiativeId, dependsOnId },
  })
  return rowsOf(context.workbook, 'opportunityDependency').flatMap((link) => {
    if (link.opportunityId === opportunityId) {
      return initiativesOf(context, link.dependsOnId).map((needed) => need(id, needed))
    }
    return link.dependsOnId === opportunityId
      ? initiativesOf(context, link.opportunityId).map((needing) => need(needing, id))
      : []
  })
}
