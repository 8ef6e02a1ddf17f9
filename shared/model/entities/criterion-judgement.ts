import { entity } from '../entity.ts'
import { decimal, reference } from '../fields.ts'

/** A pairwise judgement (AHP, METHOD C8): the criterion matters `ratio` times as much as the other. 1/9 to 9. */
export const criterionJudgement = entity(
  'criterionJudgement',
  { criterionId: reference('criterion'), otherId: reference('criterion'), ratio: decimal(0.1, 10, 1) },
  { key: ['criterionId', 'otherId'] },
)
