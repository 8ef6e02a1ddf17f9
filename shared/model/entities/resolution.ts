import { entity } from '../entity.ts'
import { choice, optionalDate, position, requiredLongText, text } from '../fields.ts'

/** A decision in the words in which it is to be minuted. */
export const resolution = entity(
  'resolution',
  {
    wording: requiredLongText(2_000),
    owner: text(200),
    due: optionalDate(),
    outcome: choice(['open', 'approved', 'amended', 'deferred', 'rejected'], 'open'),
    position: position(),
  },
  { title: 'wording' },
)
