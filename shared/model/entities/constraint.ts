import { entity } from '../entity.ts'
import { choice, integer, longText, optionalChoice, optionalDate, position, requiredLongText, text } from '../fields.ts'

const constraintCategories = [
  'money',
  'people',
  'technology',
  'data',
  'supplier',
  'regulation',
  'governance',
  'calendar',
  'culture',
  'sponsorship',
] as const

/** Something that holds the plan back (constraint) or carries it (enabler). */
export const constraint = entity(
  'constraint',
  {
    kind: choice(['constraint', 'enabler'], 'constraint'),
    category: choice(constraintCategories, 'money'),
    statement: requiredLongText(2_000),
    strength: integer(1, 5, 3),
    controllable: choice(['yes', 'influence', 'no'], 'influence'),
    response: optionalChoice(['remove', 'workAround', 'use', 'accept']),
    responseNote: longText(),
    owner: text(200),
    reviewDate: optionalDate(),
    shippedKey: text(40),
    position: position(),
  },
  { title: 'statement' },
)
