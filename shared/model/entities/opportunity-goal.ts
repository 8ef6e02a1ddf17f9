import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This opportunity serves that goal. */
export const opportunityGoal = entity(
  'opportunityGoal',
  { opportunityId: reference('opportunity'), goalId: reference('goal') },
  { key: ['opportunityId', 'goalId'] },
)
