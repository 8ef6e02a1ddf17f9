import { entity } from '../entity.ts'
import { position, reference, requiredDate, requiredText } from '../fields.ts'

/** Days in which a team does no change work: year end, a go-live, an audit. A freeze of everybody is a row for each team. */
export const freeze = entity('freeze', {
  teamId: reference('team'),
  title: requiredText(200),
  start: requiredDate(),
  /** The last day of it. */
  finish: requiredDate(),
  position: position(),
})
