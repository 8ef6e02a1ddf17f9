import { entity } from '../entity.ts'
import { integer, position, requiredText, text } from '../fields.ts'

/** A group of practices. `hue` is its place in the palette of domain colours: identity, never meaning. */
export const domain = entity('domain', {
  code: text(20),
  name: requiredText(200),
  hue: integer(0, 7, 0),
  /** The domain of the shipped content that this row came from, such as `DIR`; empty for the team's own. */
  shippedKey: text(20),
  position: position(),
})
