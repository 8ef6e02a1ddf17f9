import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This objective serves that business priority. */
export const objectivePriority = entity(
  'objectivePriority',
  { objectiveId: reference('objective'), businessPriorityId: reference('businessPriority') },
  { key: ['objectiveId', 'businessPriorityId'] },
)
