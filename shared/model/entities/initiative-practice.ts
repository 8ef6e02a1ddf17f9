import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This initiative works on that practice, whether or not the levels it lifts are known. */
export const initiativePractice = entity(
  'initiativePractice',
  { initiativeId: reference('initiative'), practiceId: reference('practice') },
  { key: ['initiativeId', 'practiceId'] },
)
