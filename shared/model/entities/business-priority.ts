import { entity } from '../entity.ts'
import { longText, position, requiredText, text } from '../fields.ts'

/** What the organisation wants, in its own words and with where that is written. */
export const businessPriority = entity('businessPriority', {
  code: text(20),
  title: requiredText(),
  description: longText(),
  source: text(),
  owner: text(200),
  position: position(),
})
