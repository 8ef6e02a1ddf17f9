import { entity } from '../entity.ts'
import {
  longText,
  optionalDate,
  optionalDecimal,
  optionalInteger,
  optionalReference,
  position,
  requiredText,
  text,
} from '../fields.ts'

/** A result of an earlier survey: how much a service matters to its users and how well it does. Both 0 to 100. */
export const diagnostic = entity(
  'diagnostic',
  {
    service: requiredText(),
    importance: optionalDecimal(0, 100),
    satisfaction: optionalDecimal(0, 100),
    respondents: optionalInteger(0, 10_000_000),
    surveyedOn: optionalDate(),
    source: text(),
    practiceId: optionalReference('practice'),
    note: longText(),
    position: position(),
  },
  { title: 'service' },
)
