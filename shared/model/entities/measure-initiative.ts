import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This measure tells whether that initiative pays off. */
export const measureInitiative = entity(
  'measureInitiative',
  { measureId: reference('measure'), initiativeId: reference('initiative') },
  { key: ['measureId', 'initiativeId'] },
)
