import { entity } from '../entity.ts'
import { longText, optionalDate, requiredText, text } from '../fields.ts'

/** A finding that the team has seen and accepts, with its reason. `finding` is the finding's key. */
export const acceptedFinding = entity(
  'acceptedFinding',
  { finding: requiredText(400), reason: longText(), acceptedBy: text(200), acceptedOn: optionalDate() },
  { key: ['finding'], title: 'finding' },
)
