import { entity } from '../entity.ts'
import { integer, reference } from '../fields.ts'

/** This goal serves that business priority: 2 directly, 1 in part. */
export const goalPriority = entity(
  'goalPriority',
  { goalId: reference('goal'), businessPriorityId: reference('businessPriority'), strength: integer(1, 2, 1) },
  { key: ['goalId', 'businessPriorityId'] },
)
