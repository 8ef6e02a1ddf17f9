import { endless } from '../endless-fields.ts'
import { entity } from '../entity.ts'
import { decimal, longText, optionalChoice, position, requiredChoice, requiredText, text } from '../fields.ts'
import { prioritisationMethods } from './prioritisation.ts'

/** One thing initiatives are scored on, for one method. `part` says where its score enters the method's formula. */
export const criterion = entity('criterion', {
  method: requiredChoice(prioritisationMethods),
  part: requiredChoice([
    'value',
    'effort',
    'reach',
    'impact',
    'confidence',
    'ease',
    'timeCriticality',
    'riskReduction',
    'delayCost',
    'duration',
  ]),
  title: requiredText(200),
  description: longText(),
  /** Share of its part, in points of 100. */
  weight: decimal(0, 100, 0),
  /** What a missing score is computed from; null: it is scored by hand alone. A score that is given overrides it. */
  computed: optionalChoice(['goalContribution', 'gapClosed', 'riskReduced', 'unlocks']),
  scaleMin: decimal(-1e9, 1e9, 1),
  scaleMax: decimal(-1e9, endless, 5),
  /** The shipped criterion that this row came from, such as `goalContribution`; empty for the team's own. */
  shippedKey: text(40),
  position: position(),
})
