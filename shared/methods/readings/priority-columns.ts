import { costOfDelayPerDuration } from '#shared/methods/cost-of-delay.ts'
import { ice } from '#shared/methods/ice.ts'
import { moscowPriority } from '#shared/methods/moscow.ts'
import { rice } from '#shared/methods/rice.ts'
import { onCommonScale, valueEffortPriority } from '#shared/methods/value-effort.ts'
import { wsjf } from '#shared/methods/wsjf.ts'
import type { RowOf } from '#shared/model/entities.ts'

type Criterion = RowOf<'criterion'>
type Part = Criterion['part']

/** What priorities are computed from. Columns have a number for each initiative, NaN where there is none. */
export type PriorityModel = {
  readonly method: RowOf<'prioritisation'>['method']
  readonly rows: readonly RowOf<'initiative'>[]
  readonly criteria: readonly Criterion[]
  /** A column of scores for each criterion. */
  readonly scores: readonly Float64Array[]
  /** What each initiative's confidence weighs, 0 to 1. */
  readonly confidence: Float64Array
  /** Person-days planned for each. */
  readonly effortDays: Float64Array
}

/** V, E and P of each initiative by the method's own formula. METHOD C7 and C8. */
export type PriorityColumns = {
  readonly value: Float64Array
  readonly effort: Float64Array
  readonly priority: Float64Array
}

/** The parts of a method's formula that criteria feed. */
export const partsOf: Readonly<Record<PriorityModel['method'], readonly Part[]>> = {
  valueEffort: ['value', 'effort'],
  rice: ['reach', 'impact', 'confidence', 'effort'],
  ice: ['impact', 'confidence', 'ease'],
  wsjf: ['value', 'timeCriticality', 'riskReduction', 'effort'],
  costOfDelay: ['delayCost', 'duration'],
  moscow: [],
  weighted: ['value', 'effort'],
}

/** Whether a method divides by that part: the more of it, the lower the priority, and the priority is not linear in its weights. */
export function isDividing(method: PriorityModel['method'], part: Part): boolean {
  return method !== 'weighted' && (part === 'effort' || part === 'duration')
}

/** @param weights of the criteria, in points; only their ratios within a part matter */
export function priorityColumns(model: PriorityModel, weights: readonly number[]): PriorityColumns {
  const part = (name: Part) => partColumn(model, weights, name)
  switch (model.method) {
    case 'valueEffort': {
      const [value, effort] = [part('value'), part('effort')]
      return { value, effort, priority: combined(valueEffortPriority, value, effort, model.confidence) }
    }
    case 'weighted': {
      const priority = weightedPriority(model, weights)
      return { value: part('value'), effort: part('effort'), priority }
    }
    case 'rice': {
      const confidence = hasPart(model, weights, 'confidence') ? part('confidence') : model.confidence
      const [reach, impact, effort] = [part('reach'), part('impact'), part('effort')]
      const value = combined((a, b, c) => a * b * c, reach, impact, confidence)
      return { value, effort, priority: combined(rice, reach, impact, confidence, effort) }
    }
    case 'ice': {
      const [impact, confidence, ease] = [part('impact'), part('confidence'), part('ease')]
      return { value: impact, effort: nothing(model), priority: combined(ice, impact, confidence, ease) }
    }
    case 'wsjf': {
      const terms = [part('value'), part('timeCriticality'), part('riskReduction')] as const
      const size = part('effort')
      return {
        value: combined((a, b, c) => a + b + c, ...terms),
        effort: size,
        priority: combined(wsjf, ...terms, size),
      }
    }
    case 'costOfDelay': {
      const [cost, weeks] = [part('delayCost'), part('duration')]
      return { value: cost, effort: weeks, priority: combined(costOfDelayPerDuration, cost, weeks) }
    }
    case 'moscow': {
      const classes = model.rows.map(({ moscow }) => (moscow === null ? Number.NaN : moscowPriority(moscow)))
      return { value: nothing(model), effort: model.effortDays, priority: Float64Array.from(classes) }
    }
  }
}

function nothing({ rows }: PriorityModel): Float64Array {
  return new Float64Array(rows.length).fill(Number.NaN)
}

function hasPart({ criteria }: PriorityModel, weights: readonly number[], part: Part): boolean {
  return criteria.some((criterion, at) => criterion.part === part && (weights[at] ?? 0) > 0)
}

/**
 * Applies a formula of up to four arguments to columns; NaN where an argument is missing or the formula has no answer.
 * Ranking does this for 2,000 initiatives twenty times over, so that nothing is allocated for a row.
 */
function combined(
  formula: (a: number, b: number, c: number, d: number) => number | null,
  first: Float64Array,
  second: Float64Array,
  third?: Float64Array,
  fourth?: Float64Array,
): Float64Array {
  return first.map((a, node) => {
    const b = second[node] as number
    const c = third === undefined ? 0 : (third[node] as number)
    const d = fourth === undefined ? 0 : (fourth[node] as number)
    return Number.isNaN(a + b + c + d) ? Number.NaN : (formula(a, b, c, d) ?? Number.NaN)
  })
}

/**
 * A score as it enters the formula: on the common scale of 1 to 5 where criteria are added up, a share where RICE wants
 * one and the scale is in per cent, else as it is.
 */
export function enteringScore(method: PriorityModel['method'], criterion: Criterion, score: number): number {
  const { part, scaleMin, scaleMax } = criterion
  if (method === 'valueEffort' || method === 'weighted') return onCommonScale(score, scaleMin, scaleMax)
  return method === 'rice' && part === 'confidence' && scaleMax > 1 ? score / 100 : score
}

/** The weighted mean of the criteria of a part; NaN where one that weighs something has no score. METHOD C7. */
function partColumn(model: PriorityModel, weights: readonly number[], part: Part): Float64Array {
  return weightedMeans(
    model,
    weights,
    (criterion) => criterion.part === part,
    (_, score) => score,
  )
}

/** Weighted scoring adds up all criteria; those of effort count the other way round, 5 for the least. METHOD C8 (82). */
function weightedPriority(model: PriorityModel, weights: readonly number[]): Float64Array {
  const counts = (criterion: Criterion) => partsOf.weighted.includes(criterion.part)
  return weightedMeans(model, weights, counts, ({ part }, score) => (part === 'effort' ? 6 - score : score))
}

function weightedMeans(
  { method, rows, criteria, scores }: PriorityModel,
  weights: readonly number[],
  counts: (criterion: Criterion) => boolean,
  turned: (criterion: Criterion, score: number) => number,
): Float64Array {
  const sums = new Float64Array(rows.length)
  let weightSum = 0
  criteria.forEach((criterion, at) => {
    const weight = weights[at] ?? 0
    const column = scores[at]
    if (weight <= 0 || column === undefined || !counts(criterion)) return
    weightSum += weight
    for (let node = 0; node < rows.length; node += 1) {
      const score = turned(criterion, enteringScore(method, criterion, column[node] as number))
      sums[node] = (sums[node] as number) + weight * score
    }
  })
  return sums.map((sum) => (weightSum > 0 ? sum / weightSum : Number.NaN))
}
