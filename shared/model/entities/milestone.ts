import { entity } from '../entity.ts'
import {
  choice,
  longText,
  optionalChoice,
  optionalDate,
  optionalReference,
  position,
  requiredText,
  text,
} from '../fields.ts'
export const stages = ['day30', 'day60', 'day90', 'month6', 'month12'] as const

/** A dated promise, of an initiative or of the whole plan. */
export const milestone = entity('milestone', {
  code: text(20),
  initiativeId: optionalReference('initiative'),
  title: requiredText(1_000),
  due: optionalDate(),
  /** What the plan says where it gives no date, such as "90 days after the guidance is issued". */
  dueNote: text(1_000),
  measurement: text(1_000),
  owner: text(1_000),
  reporting: text(1_000),
  obligation: text(1_000),
  /** Of the start template (METHOD B8): 30, 60 and 90 days, 6 and 12 months. */
  stage: optionalChoice(stages),
  status: choice(['planned', 'reached', 'late', 'dropped'], 'planned'),
  note: longText(),
  position: position(),
})
