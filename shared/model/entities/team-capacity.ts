import { entity } from '../entity.ts'
import { decimal, longText, reference, requiredDate } from '../fields.ts'

/** Person-days a team has for change work in the quarter that begins on `quarterStart`. */
export const teamCapacity = entity(
  'teamCapacity',
  {
    teamId: reference('team'),
    quarterStart: requiredDate(),
    days: decimal(0, 1e6, 0),
    /** Why more than 100 % is accepted, and by whom; empty: it is not. */
    overloadAcceptance: longText(),
  },
  { key: ['teamId', 'quarterStart'] },
)
