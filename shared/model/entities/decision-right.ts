import { entity } from '../entity.ts'
import { longText, optionalReference, position, requiredText, text } from '../fields.ts'

/** Who may decide what, up to which limit of money or risk. */
export const decisionRight = entity(
  'decisionRight',
  {
    decision: requiredText(),
    recommends: text(),
    decides: text(),
    mustAgree: text(),
    limit: text(),
    forumId: optionalReference('forum'),
    note: longText(),
    shippedKey: text(40),
    position: position(),
  },
  { title: 'decision' },
)
