import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This participant prefers that statement among its alternatives. */
export const statementVote = entity(
  'statementVote',
  { statementId: reference('statement'), participantId: reference('participant') },
  { key: ['statementId', 'participantId'] },
)
