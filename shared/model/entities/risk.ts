import { entity } from '../entity.ts'
import {
  choice,
  integer,
  longText,
  optionalChoice,
  optionalInteger,
  optionalReference,
  position,
  requiredText,
  text,
} from '../fields.ts'

/** What could go wrong: cause, event, effect. */
export const risk = entity('risk', {
  code: text(20),
  title: requiredText(),
  cause: longText(),
  event: longText(),
  effect: longText(),
  likelihood: integer(1, 5, 3),
  impact: integer(1, 5, 3),
  response: optionalChoice(['avoid', 'reduce', 'transfer', 'accept']),
  mitigation: longText(),
  trigger: text(),
  owner: text(200),
  residualLikelihood: optionalInteger(1, 5),
  residualImpact: optionalInteger(1, 5),
  status: choice(['open', 'closed', 'happened'], 'open'),
  initiativeId: optionalReference('initiative'),
  position: position(),
})
