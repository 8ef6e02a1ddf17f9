import { entity } from '../entity.ts'
import { decimal, reference } from '../fields.ts'

/** A criterion's weight in a scenario, where it differs. */
export const scenarioWeight = entity(
  'scenarioWeight',
  { scenarioId: reference('scenario'), criterionId: reference('criterion'), weight: decimal(0, 100, 0) },
  { key: ['scenarioId', 'criterionId'] },
)
