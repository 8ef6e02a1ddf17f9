import { entity } from '../entity.ts'
import { optionalInteger, reference, requiredChoice } from '../fields.ts'
import { lenses } from '../lens.ts'

/** This initiative raises that practice, seen through one lens, from one level to another. */
export const initiativeLift = entity(
  'initiativeLift',
  {
    initiativeId: reference('initiative'),
    practiceId: reference('practice'),
    lens: requiredChoice(lenses),
    fromLevel: optionalInteger(0, 5),
    toLevel: optionalInteger(0, 5),
  },
  { key: ['initiativeId', 'practiceId', 'lens'] },
)
