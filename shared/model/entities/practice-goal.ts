import { entity } from '../entity.ts'
import { integer, reference } from '../fields.ts'

/** m_pg of METHOD C3: this practice serves that goal, 2 as a main contributor, 1 as a helper. */
export const practiceGoal = entity(
  'practiceGoal',
  { practiceId: reference('practice'), goalId: reference('goal'), strength: integer(1, 2, 1) },
  { key: ['practiceId', 'goalId'] },
)
