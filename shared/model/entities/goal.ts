import { entity } from '../entity.ts'
import { flag, integer, longText, position, requiredText, text } from '../fields.ts'

/** An IT operations goal: the middle of the cascade from business priorities to practices. */
export const goal = entity('goal', {
  code: text(20),
  title: requiredText(),
  description: longText(),
  /** 1 to 5; at most five goals should carry 4 or 5 (METHOD D6). */
  weight: integer(1, 5, 3),
  inScope: flag(true),
  /** The goal of the shipped content that this row came from, `O1` to `O12`; empty for the team's own. */
  shippedKey: text(20),
  position: position(),
})
