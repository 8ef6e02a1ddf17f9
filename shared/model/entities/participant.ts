import { entity } from '../entity.ts'
import { choice, flag, optionalReference, position, requiredText, text } from '../fields.ts'

/** A role that takes part: rates, decides, owns or is consulted. The columns of the RACI. */
export const participant = entity('participant', {
  name: requiredText(200),
  organisationUnit: text(200),
  part: choice(['facilitator', 'sponsor', 'rater', 'contributor', 'approver'], 'rater'),
  rates: flag(true),
  teamId: optionalReference('team'),
  position: position(),
})
