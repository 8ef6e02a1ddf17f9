import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This initiative serves that goal. */
export const initiativeGoal = entity(
  'initiativeGoal',
  { initiativeId: reference('initiative'), goalId: reference('goal') },
  { key: ['initiativeId', 'goalId'] },
)
