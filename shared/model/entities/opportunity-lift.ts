import { entity } from '../entity.ts'
import { optionalInteger, reference, requiredChoice } from '../fields.ts'
import { lenses } from '../lens.ts'

/** This opportunity raises that practice, seen through one lens, from one level to another. */
export const opportunityLift = entity(
  'opportunityLift',
  {
    opportunityId: reference('opportunity'),
    practiceId: reference('practice'),
    lens: requiredChoice(lenses),
    fromLevel: optionalInteger(0, 5),
    toLevel: optionalInteger(0, 5),
  },
  { key: ['opportunityId', 'practiceId', 'lens'] },
)
