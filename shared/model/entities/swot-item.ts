import { entity } from '../entity.ts'
import { choice, position, requiredChoice, requiredText, text } from '../fields.ts'

/** A strength, weakness, opportunity or threat; drafted by the program or written by a person. */
export const swotItem = entity(
  'swotItem',
  {
    kind: requiredChoice(['strength', 'weakness', 'opportunity', 'threat']),
    statement: requiredText(1_000),
    status: choice(['draft', 'adopted', 'dropped'], 'adopted'),
    origin: text(200),
    position: position(),
  },
  { title: 'statement' },
)
