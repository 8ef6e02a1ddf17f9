import { entity } from '../entity.ts'
import { choice, longText, position, requiredText, text } from '../fields.ts'

/** A meeting that decides. */
export const forum = entity('forum', {
  name: requiredText(),
  purpose: longText(),
  cadence: choice(['weekly', 'fortnightly', 'monthly', 'quarterly', 'halfYearly', 'yearly', 'onDemand'], 'monthly'),
  chair: text(200),
  members: longText(),
  position: position(),
})
