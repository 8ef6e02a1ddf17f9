import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This objective makes that goal concrete. */
export const objectiveGoal = entity(
  'objectiveGoal',
  { objectiveId: reference('objective'), goalId: reference('goal') },
  { key: ['objectiveId', 'goalId'] },
)
