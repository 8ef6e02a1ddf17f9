import { entity } from '../entity.ts'
import { choice, longText, optionalDate, optionalDecimal, text } from '../fields.ts'

export const prioritisationMethods = [
  'valueEffort',
  'rice',
  'ice',
  'wsjf',
  'costOfDelay',
  'moscow',
  'weighted',
] as const

/** How the order was made, and its freezing. */
export const prioritisation = entity(
  'prioritisation',
  {
    method: choice(prioritisationMethods, 'valueEffort'),
    /** Where the weights come from: set by hand, or computed from pairwise judgements (AHP). */
    weightSource: choice(['manual', 'ahp'], 'manual'),
    /** One-off money there is for everything; null: no limit. */
    moneyCap: optionalDecimal(0),
    frozenOn: optionalDate(),
    frozenBy: text(200),
    frozenReason: longText(),
  },
  { singleton: true },
)
