import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This constraint or enabler touches that initiative: an implementation constraint (METHOD step 3.2). */
export const constraintInitiative = entity(
  'constraintInitiative',
  { constraintId: reference('constraint'), initiativeId: reference('initiative') },
  { key: ['constraintId', 'initiativeId'] },
)
