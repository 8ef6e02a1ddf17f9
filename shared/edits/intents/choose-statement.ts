import type { RowOf } from '../../model/entities.ts'
import { findRow, rowsOf } from '../../model/workbook.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A person chose one of the alternatives of a statement; the others of its kind are no longer chosen. */
export function chooseStatement({ workbook, say }: IntentContext, id: string): RequestedEdit {
  const chosen = findRow(workbook, 'statement', id)
  const label = say('screen.edit.choose', { name: rowName('statement', chosen, say) })
  const changes = rowsOf(workbook, 'statement')
    .filter((row) => row.kind === chosen?.kind && row.chosen !== (row.id === id))
    .map((row): RequestedChange => ({ entity: 'statement', id: row.id, after: { chosen: row.id === id } }))
  return { label, changes }
}

/** A participant prefers this statement, or (again) none of its kind. One vote for each kind. */
export function voteForStatement(
  { workbook, say }: IntentContext,
  participantId: string,
  statementId: string,
): RequestedEdit {
  const statement = findRow(workbook, 'statement', statementId)
  const rivals = new Set(
    rowsOf(workbook, 'statement').flatMap(({ kind, id }) => (kind === statement?.kind ? [id] : [])),
  )
  const votes = rowsOf(workbook, 'statementVote').filter(
    (vote) => vote.participantId === participantId && rivals.has(vote.statementId),
  )
  const voter = rowName('participant', findRow(workbook, 'participant', participantId), say)
  const label = say('screen.edit.vote', { voter, name: rowName('statement', statement, say) })
  const withdrawn = votes.map(({ id }): RequestedChange => ({ entity: 'statementVote', id, after: null }))
  if (votes.some((vote) => vote.statementId === statementId)) return { label, changes: withdrawn }
  const vote: Pick<RowOf<'statementVote'>, 'statementId' | 'participantId'> = { statementId, participantId }
  const added: RequestedChange = { entity: 'statementVote', id: `${statementId}~${participantId}`, after: vote }
  return { label, changes: [...withdrawn, added] }
}
