import { entity } from '../entity.ts'
import { flag, longText, optionalDecimal, position, requiredText } from '../fields.ts'

/** One of the two or three ways to decide that the board is offered. */
export const option = entity('option', {
  title: requiredText(200),
  description: longText(),
  oneOff: optionalDecimal(0),
  runChange: optionalDecimal(),
  consequence: longText(),
  recommended: flag(),
  position: position(),
})
