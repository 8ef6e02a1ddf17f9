import { entity } from '../entity.ts'
import { flag, longText, optionalChoice, optionalInteger, reference, requiredChoice } from '../fields.ts'
import { lenses } from '../lens.ts'

/** How one participant sees one practice through one lens. Kept in columns: @see Ratings */
export const rating = entity(
  'rating',
  {
    participantId: reference('participant'),
    practiceId: reference('practice'),
    lens: requiredChoice(lenses),
    /** 0 to 5; null with `notApplicable` off: only a note so far. */
    level: optionalInteger(0, 5),
    notApplicable: flag(),
    confidence: optionalChoice(['high', 'medium', 'low']),
    note: longText(4_000),
  },
  { key: ['participantId', 'practiceId', 'lens'] },
)
