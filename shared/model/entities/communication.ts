import { entity } from '../entity.ts'
import {
  choice,
  flag,
  optionalDate,
  optionalReference,
  position,
  reference,
  requiredLongText,
  text,
} from '../fields.ts'

/** One message of the communications plan to one group. */
export const communication = entity(
  'communication',
  {
    stakeholderId: reference('stakeholder'),
    message: requiredLongText(),
    channel: text(),
    date: optionalDate(),
    cadence: choice(['once', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'halfYearly', 'yearly'], 'once'),
    /** The group's one routine channel. */
    routine: flag(),
    /** The change it goes before. */
    initiativeId: optionalReference('initiative'),
    owner: text(200),
    backup: text(200),
    feedback: text(),
    status: choice(['planned', 'drafted', 'approved', 'sent'], 'planned'),
    position: position(),
  },
  { title: 'message' },
)
