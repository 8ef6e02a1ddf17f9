import { entity } from '../entity.ts'
import { choice, longText, optionalDate, position, requiredText } from '../fields.ts'

/** Who signs the pack. */
export const approval = entity(
  'approval',
  {
    role: requiredText(200),
    outcome: choice(['open', 'approved', 'withheld'], 'open'),
    signedOn: optionalDate(),
    note: longText(),
    position: position(),
  },
  { title: 'role' },
)
