import { entity } from '../entity.ts'
import { longText, optionalDecimal, reference } from '../fields.ts'

/** What an initiative scores on a criterion, on the criterion's scale. */
export const score = entity(
  'score',
  {
    initiativeId: reference('initiative'),
    criterionId: reference('criterion'),
    value: optionalDecimal(),
    reason: longText(4_000),
  },
  { key: ['initiativeId', 'criterionId'] },
)
