import { entity } from '../entity.ts'
import {
  flag,
  longText,
  optionalDecimal,
  optionalInteger,
  optionalReference,
  position,
  requiredText,
  text,
} from '../fields.ts'

/** Something IT operations does, judged through the six lenses: a shipped practice or the team's own. */
export const practice = entity('practice', {
  code: text(20),
  name: requiredText(),
  definition: longText(),
  domainId: optionalReference('domain'),
  owner: text(200),
  /** Out of scope: its ratings stay in the file and count nowhere. */
  inScope: flag(true),
  /** R_p of METHOD C3: what stakeholders say, 0 to 100. */
  stakeholderImportance: optionalDecimal(0, 100),
  /** T_p of METHOD C3 where the team departs from the suggestion, and why. */
  agreedTarget: optionalInteger(0, 5),
  targetReason: longText(),
  /** What is seen in daily work, beside what the documents say. */
  observedResult: longText(),
  source: text(),
  note: longText(),
  /** The practice of the shipped content that this row came from, such as `INF-02`; framework tags hang on it. */
  shippedKey: text(20),
  position: position(),
})
