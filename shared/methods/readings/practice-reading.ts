import { attainment, attainmentShare } from '#shared/methods/attainment.ts'
import { capability } from '#shared/methods/capability.ts'
import { attention, gap, isOverServed } from '#shared/methods/gap.ts'
import { suggestedTarget } from '#shared/methods/target.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { type Lens, lenses } from '#shared/model/lens.ts'
import type { Importance, LensCell, PracticeReading } from './assessment.ts'

type Settings = RowOf<'settings'>

/** The weights of the lenses, in their order. METHOD C2. */
export function lensWeights(settings: Settings): readonly number[] {
  const weights: Record<Lens, number> = {
    accountability: settings.lensWeightAccountability,
    policy: settings.lensWeightPolicy,
    data: settings.lensWeightData,
    documentation: settings.lensWeightDocumentation,
    technology: settings.lensWeightTechnology,
    funding: settings.lensWeightFunding,
  }
  return lenses.map((lens) => weights[lens])
}

/** What a stated confidence weighs, 0 to 1. METHOD C1. */
export function confidenceWeight(confidence: 'high' | 'medium' | 'low', settings: Settings): number {
  const weights = {
    high: settings.confidenceHigh,
    medium: settings.confidenceMedium,
    low: settings.confidenceLow,
  }
  return weights[confidence]
}

/** Capability, target and gap of one practice from its cells and importance. METHOD C2 to C4. */
export function practiceReading(
  practice: RowOf<'practice'>,
  cells: readonly LensCell[],
  importance: Importance,
  settings: Settings,
): PracticeReading {
  const levels = cells.map(({ level }) => level)
  const strength = capability(levels, lensWeights(settings), settings.capabilityRule, settings.capAllowance)
  const suggested = importance.rescaled === null ? null : suggestedTarget(importance.rescaled, thresholds(settings))
  const target = practice.agreedTarget ?? suggested
  return {
    practiceId: practice.id,
    domainId: practice.domainId,
    cells,
    mean: strength?.mean ?? null,
    weakest: strength?.weakest ?? null,
    capability: strength?.capability ?? null,
    cappedBy: strength?.cappedBy == null ? null : (lenses[strength.cappedBy] ?? null),
    importance,
    suggestedTarget: suggested,
    target,
    targetIsOverride: practice.agreedTarget !== null && practice.agreedTarget !== suggested,
    ...comparison(strength?.capability ?? null, target, importance.value, settings),
    ratedCells: cells.filter(({ level }) => level !== null).length,
    applicableCells: cells.filter(({ notApplicable }) => !notApplicable).length,
    confidence: meanConfidence(cells, settings),
    toSettle: cells.filter(({ toSettle }) => toSettle).length,
  }
}

type Comparison = Pick<PracticeReading, 'gap' | 'attention' | 'overServed' | 'attainmentShare' | 'attainment'>

function comparison(now: number | null, target: number | null, weight: number | null, settings: Settings): Comparison {
  if (now === null || target === null) {
    return { gap: null, attention: null, overServed: false, attainmentShare: null, attainment: null }
  }
  const missing = gap(target, now)
  const share = attainmentShare(now, target)
  return {
    gap: missing,
    attention: weight === null ? null : attention(missing, weight),
    overServed: isOverServed(target, now, settings.overServedFrom),
    attainmentShare: share,
    attainment: attainment(share),
  }
}

function thresholds(settings: Settings) {
  return { four: settings.targetFourFrom, three: settings.targetThreeFrom, two: settings.targetTwoFrom }
}

function meanConfidence(cells: readonly LensCell[], settings: Settings): number | null {
  const weights = cells.flatMap(({ level, confidence }) =>
    level === null || confidence === null ? [] : [confidenceWeight(confidence, settings)],
  )
  return weights.length === 0 ? null : weights.reduce((a, b) => a + b, 0) / weights.length
}
