import { entity } from '../entity.ts'
import {
  choice,
  flag,
  longText,
  optionalChoice,
  optionalDate,
  optionalDecimal,
  optionalReference,
  position,
  requiredText,
  text,
} from '../fields.ts'
import { stages } from './milestone.ts'

/** A piece of work of the tactical plan; who does what about it is in its RACI assignments. */
export const task = entity('task', {
  code: text(20),
  initiativeId: optionalReference('initiative'),
  title: requiredText(),
  deliverable: longText(),
  start: optionalDate(),
  finish: optionalDate(),
  effortDays: optionalDecimal(0, 1e6),
  constraintId: optionalReference('constraint'),
  /** Its place in the 30, 60 and 90 day plan. */
  stage: optionalChoice(stages),
  status: choice(['open', 'underway', 'done', 'blocked', 'dropped'], 'open'),
  /** The people in the row have agreed to their letters. */
  raciAgreed: flag(),
  note: longText(),
  position: position(),
})
