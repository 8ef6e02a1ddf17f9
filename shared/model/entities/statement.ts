import { entity } from '../entity.ts'
import { flag, longText, position, requiredChoice, requiredLongText, text } from '../fields.ts'

const statementKinds = ['businessVision', 'businessMission', 'itVision', 'itMission', 'itValue'] as const

/** A vision, mission or value; alternatives of a kind stand side by side and one is chosen (values: any number). */
export const statement = entity(
  'statement',
  {
    kind: requiredChoice(statementKinds),
    wording: requiredLongText(2_000),
    source: text(300),
    chosen: flag(),
    note: longText(),
    position: position(),
  },
  { title: 'wording' },
)
