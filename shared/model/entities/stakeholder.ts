import { entity } from '../entity.ts'
import { choice, longText, optionalInteger, position, requiredText, text } from '../fields.ts'

/** A group that hears of the change, where it stands and where it should stand. Awareness and attitude: 1 to 5. */
export const stakeholder = entity('stakeholder', {
  name: requiredText(),
  size: optionalInteger(0, 10_000_000),
  impact: choice(['high', 'medium', 'low'], 'medium'),
  influence: choice(['high', 'medium', 'low'], 'medium'),
  awarenessNow: optionalInteger(1, 5),
  awarenessWanted: optionalInteger(1, 5),
  attitudeNow: optionalInteger(1, 5),
  attitudeWanted: optionalInteger(1, 5),
  meaning: longText(),
  keyMessage: longText(),
  ask: longText(),
  owner: text(200),
  backup: text(200),
  shippedKey: text(40),
  note: longText(),
  position: position(),
})
