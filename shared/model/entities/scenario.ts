import { entity } from '../entity.ts'
import { decimal, flag, longText, optionalDecimal, position, requiredText } from '../fields.ts'

/** Another plan beside the plan: other money, other capacity, other weights, other items. */
export const scenario = entity('scenario', {
  title: requiredText(200),
  description: longText(),
  moneyCap: optionalDecimal(0),
  /** Multiplies every team's capacity. */
  capacityFactor: decimal(0, 10, 1),
  chosen: flag(),
  chosenReason: longText(),
  position: position(),
})
