import { entity } from '../entity.ts'
import { longText, position, requiredText, text } from '../fields.ts'

/** A group of people whose time limits the roadmap. */
export const team = entity('team', {
  name: requiredText(200),
  lead: text(200),
  note: longText(),
  position: position(),
})
