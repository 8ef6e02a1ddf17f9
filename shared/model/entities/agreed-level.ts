import { entity } from '../entity.ts'
import { flag, longText, optionalChoice, optionalInteger, reference, requiredChoice, text } from '../fields.ts'
import { lenses } from '../lens.ts'

/** What the room settled on for one practice and lens. Null level: not settled, so the ratings decide (METHOD C1). */
export const agreedLevel = entity(
  'agreedLevel',
  {
    practiceId: reference('practice'),
    lens: requiredChoice(lenses),
    level: optionalInteger(0, 5),
    notApplicable: flag(),
    confidence: optionalChoice(['high', 'medium', 'low']),
    reason: longText(4_000),
    note: longText(4_000),
    settledBy: text(200),
  },
  { key: ['practiceId', 'lens'] },
)
