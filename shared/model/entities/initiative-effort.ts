import { entity } from '../entity.ts'
import { decimal, reference, requiredDate } from '../fields.ts'

/** Person-days this initiative asks of that team in the quarter that begins on `quarterStart`. */
export const initiativeEffort = entity(
  'initiativeEffort',
  {
    initiativeId: reference('initiative'),
    teamId: reference('team'),
    quarterStart: requiredDate(),
    days: decimal(0, 1e6, 0),
  },
  { key: ['initiativeId', 'teamId', 'quarterStart'] },
)
