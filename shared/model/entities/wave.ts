import { entity } from '../entity.ts'
import { longText, optionalDate, optionalDecimal, position, requiredText } from '../fields.ts'

/** A stretch of the roadmap with its own money. */
export const wave = entity('wave', {
  title: requiredText(200),
  purpose: longText(),
  start: optionalDate(),
  finish: optionalDate(),
  moneyCap: optionalDecimal(0),
  position: position(),
})
