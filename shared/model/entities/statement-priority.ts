import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This statement supports that business priority. */
export const statementPriority = entity(
  'statementPriority',
  { statementId: reference('statement'), businessPriorityId: reference('businessPriority') },
  { key: ['statementId', 'businessPriorityId'] },
)
