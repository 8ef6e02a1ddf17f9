import { entity } from '../entity.ts'
import { reference } from '../fields.ts'

/** This opportunity works on that practice, whether or not the levels it lifts are known. */
export const opportunityPractice = entity(
  'opportunityPractice',
  { opportunityId: reference('opportunity'), practiceId: reference('practice') },
  { key: ['opportunityId', 'practiceId'] },
)
