import { entity } from '../entity.ts'
import { choice, longText, position, requiredText, text } from '../fields.ts'

/** The year in review: what was promised, what came of it, what was learned. */
export const promise = entity('promise', {
  title: requiredText(),
  period: text(40),
  outcome: choice(['kept', 'partly', 'missed'], 'kept'),
  delivered: longText(),
  lesson: longText(),
  position: position(),
})
