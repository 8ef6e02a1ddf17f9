import { entity } from '../entity.ts'
import { longText, optionalDate, optionalDecimal, position, requiredText, text } from '../fields.ts'

/** A figure of others that the team wants to stand beside, with where and when it comes from. None is shipped. */
export const benchmark = entity('benchmark', {
  title: requiredText(),
  value: optionalDecimal(),
  unit: text(40),
  population: text(),
  source: text(),
  publishedOn: optionalDate(),
  note: longText(),
  position: position(),
})
