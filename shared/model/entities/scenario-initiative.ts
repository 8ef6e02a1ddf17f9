import { entity } from '../entity.ts'
import { flag, optionalDate, optionalReference, reference } from '../fields.ts'

/** How a scenario departs from the plan for one initiative. */
export const scenarioInitiative = entity(
  'scenarioInitiative',
  {
    scenarioId: reference('scenario'),
    initiativeId: reference('initiative'),
    included: flag(true),
    waveId: optionalReference('wave'),
    start: optionalDate(),
    finish: optionalDate(),
  },
  { key: ['scenarioId', 'initiativeId'] },
)
