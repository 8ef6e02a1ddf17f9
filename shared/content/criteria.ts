import { endless } from '#shared/model/endless-fields.ts'
import type { RowOf } from '#shared/model/entities.ts'

/**
 * The criteria that a new workbook scores initiatives on, for each ranking method (METHOD C7 and C8). Names and
 * descriptions are messages, `content.criterion.<key>.name` and `.description`. Weights are points of 100 within their part.
 */

type Method = RowOf<'criterion'>['method']
type Part = RowOf<'criterion'>['part']

export type ShippedCriterion<Key extends string = string> = {
  readonly method: Method
  readonly part: Part
  readonly key: Key
  readonly weight: number
  readonly scaleMin: number
  readonly scaleMax: number
}

function criterion<const Key extends string>(
  method: Method,
  part: Part,
  key: Key,
  weight: number,
  [scaleMin, scaleMax]: readonly [number, number],
): ShippedCriterion<Key> {
  return { method, part, key, weight, scaleMin, scaleMax }
}

const fivePoints = [1, 5] as const
const tenPoints = [1, 10] as const
/** 1, 2, 3, 5, 8, 13, 20: the series of relative sizes. */
const relativeSize = [1, 20] as const
const anyAmount = [0, endless] as const

export const criteria = [
  criterion('valueEffort', 'value', 'goalContribution', 30, fivePoints),
  criterion('valueEffort', 'value', 'gapClosed', 20, fivePoints),
  criterion('valueEffort', 'value', 'riskReduced', 20, fivePoints),
  criterion('valueEffort', 'value', 'userExperience', 10, fivePoints),
  criterion('valueEffort', 'value', 'moneySaved', 10, fivePoints),
  criterion('valueEffort', 'value', 'unlocksOthers', 10, fivePoints),
  criterion('valueEffort', 'effort', 'cost', 30, fivePoints),
  criterion('valueEffort', 'effort', 'time', 20, fivePoints),
  criterion('valueEffort', 'effort', 'complexity', 30, fivePoints),
  criterion('valueEffort', 'effort', 'peopleChange', 20, fivePoints),
  criterion('rice', 'reach', 'reach', 100, anyAmount),
  criterion('rice', 'impact', 'impact', 100, [0.25, 3]),
  criterion('rice', 'confidence', 'confidence', 100, [0, 1]),
  criterion('rice', 'effort', 'effort', 100, [0.1, 1_000]),
  criterion('ice', 'impact', 'iceImpact', 100, tenPoints),
  criterion('ice', 'confidence', 'iceConfidence', 100, tenPoints),
  criterion('ice', 'ease', 'ease', 100, tenPoints),
  criterion('wsjf', 'value', 'businessValue', 100, relativeSize),
  criterion('wsjf', 'timeCriticality', 'timeCriticality', 100, relativeSize),
  criterion('wsjf', 'riskReduction', 'riskReduction', 100, relativeSize),
  criterion('wsjf', 'effort', 'jobSize', 100, relativeSize),
  criterion('costOfDelay', 'delayCost', 'delayCost', 100, anyAmount),
  criterion('costOfDelay', 'duration', 'duration', 100, [0.1, 1_000]),
  criterion('weighted', 'value', 'weightedValue', 40, fivePoints),
  criterion('weighted', 'value', 'weightedUrgency', 30, fivePoints),
  criterion('weighted', 'value', 'weightedFeasibility', 30, fivePoints),
] as const
