import { entity } from '../entity.ts'
import { choice, longText, optionalChoice, optionalDate, position, reference, requiredText, text } from '../fields.ts'
import { lenses } from '../lens.ts'

/** A document or figure that backs a level. */
export const evidence = entity('evidence', {
  practiceId: reference('practice'),
  lens: optionalChoice(lenses),
  title: requiredText(),
  state: choice(['toAsk', 'attached', 'checked', 'noneFound'], 'toAsk'),
  location: text(1_000),
  checkedOn: optionalDate(),
  note: longText(),
  position: position(),
})
