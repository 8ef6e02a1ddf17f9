import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This constraint or enabler touches that goal. */
export const constraintGoal = entity(
  'constraintGoal',
  { constraintId: reference('constraint'), goalId: reference('goal') },
  { key: ['constraintId', 'goalId'] },
)
