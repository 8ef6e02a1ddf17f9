import { entity } from '../entity.ts'
import { choice, flag, longText, optionalDecimal, optionalReference, position, requiredText, text } from '../fields.ts'

/** A KPI. */
export const measure = entity('measure', {
  code: text(20),
  title: requiredText(),
  formula: longText(),
  unit: text(40),
  direction: choice(['up', 'down', 'range'], 'up'),
  dataSource: text(),
  owner: text(200),
  baseline: optionalDecimal(),
  target: optionalDecimal(),
  /** Upper end of the target where the direction is `range`. */
  targetHigh: optionalDecimal(),
  current: optionalDecimal(),
  thresholdAmber: optionalDecimal(),
  thresholdRed: optionalDecimal(),
  cadence: choice(['weekly', 'monthly', 'quarterly', 'halfYearly', 'yearly'], 'monthly'),
  timing: choice(['leading', 'lagging'], 'lagging'),
  /** One of the blueprint's eight programme measures. */
  programme: flag(),
  practiceId: optionalReference('practice'),
  /** The measure of the library that this row came from, such as `K01`; empty for the team's own. */
  shippedKey: text(20),
  note: longText(),
  position: position(),
})
