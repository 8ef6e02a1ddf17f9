import { entity } from '../entity.ts'
import { choice, longText, optionalDate, text } from '../fields.ts'

/** The document for the board: whom it is for, what it asks, its version. */
export const boardPack = entity(
  'boardPack',
  {
    audience: choice(['board', 'leadership', 'staff'], 'board'),
    subtitle: text(),
    ask: longText(),
    costOfDoingNothing: longText(),
    summary: longText(),
    version: text(40),
    meetingDate: optionalDate(),
    nextReview: optionalDate(),
    preparedBy: text(200),
  },
  { singleton: true },
)
