import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This measure tells whether that goal pays off. */
export const measureGoal = entity(
  'measureGoal',
  { measureId: reference('measure'), goalId: reference('goal') },
  { key: ['measureId', 'goalId'] },
)
