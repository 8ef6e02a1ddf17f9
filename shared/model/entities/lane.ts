import { entity } from '../entity.ts'
import { integer, longText, position, requiredText } from '../fields.ts'

/** A swimlane of the roadmap and a pillar of the strategy on a page. `hue`: as in a domain. */
export const lane = entity('lane', {
  title: requiredText(200),
  purpose: longText(),
  hue: integer(0, 7, 0),
  position: position(),
})
