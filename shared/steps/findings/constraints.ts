import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { constraintsToAnswer, strongFrom } from '../constraints-to-answer.ts'
import { type Finding, finding } from './finding.ts'
import { rowName } from './row-name.ts'

/** Step 3: constraints, enablers and governance. */
export function constraintFindings(workbook: Workbook): readonly Finding[] {
  const rows = rowsOf(workbook, 'constraint')
  const blocking = new Set(rowsOf(workbook, 'constraintInitiative').map(({ constraintId }) => constraintId))
  return [
    ...(rows.length === 0 ? [finding('constraints', 'warning', 'constraint.none')] : []),
    ...rows.flatMap((row) => ofConstraint(workbook, row, blocking.has(row.id))),
    ...weakFindings(workbook),
    ...governanceFindings(workbook),
  ]
}

function ofConstraint(workbook: Workbook, row: RowOf<'constraint'>, blocks: boolean): readonly Finding[] {
  const { id, strength, response, owner } = row
  const params = { name: rowName(workbook, 'constraint', id), strength }
  if (strength < strongFrom) {
    return blocks && response === null
      ? [finding('constraints', 'note', 'constraint.blocksWithoutResponse', { id, field: 'response', params })]
      : []
  }
  return [
    ...(response === null
      ? [finding('constraints', 'warning', 'constraint.noResponse', { id, field: 'response', params })]
      : []),
    ...(owner === '' ? [finding('constraints', 'warning', 'constraint.noOwner', { id, field: 'owner', params })] : []),
  ]
}

/** None is strong, and some have no answer. Said once, not for each: what is missing may as well be the strength. */
function weakFindings(workbook: Workbook): readonly Finding[] {
  const asked = constraintsToAnswer(workbook).filter(({ strength }) => strength < strongFrom)
  const count = asked.filter(({ response, owner }) => response === null || owner === '').length
  return count > 0
    ? [finding('constraints', 'warning', 'constraint.weakUnanswered', { params: { count, from: strongFrom } })]
    : []
}

function governanceFindings(workbook: Workbook): readonly Finding[] {
  const rights = rowsOf(workbook, 'decisionRight')
  const forums = rowsOf(workbook, 'forum')
  return [
    ...(rights.length === 0 ? [finding('constraints', 'note', 'decisionRight.none')] : []),
    ...(forums.length === 0 ? [finding('constraints', 'note', 'forum.none')] : []),
    ...rights
      .filter(({ decides }) => decides === '')
      .map(({ id }) =>
        finding('constraints', 'warning', 'decisionRight.nobodyDecides', {
          id,
          field: 'decides',
          params: { name: rowName(workbook, 'decisionRight', id) },
        }),
      ),
    ...forums
      .filter(({ chair }) => chair === '')
      .map(({ id }) =>
        finding('constraints', 'note', 'forum.noChair', {
          id,
          field: 'chair',
          params: { name: rowName(workbook, 'forum', id) },
        }),
      ),
  ]
}
