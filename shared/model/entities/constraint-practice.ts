import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This constraint or enabler touches that practice. */
export const constraintPractice = entity(
  'constraintPractice',
  { constraintId: reference('constraint'), practiceId: reference('practice') },
  { key: ['constraintId', 'practiceId'] },
)
