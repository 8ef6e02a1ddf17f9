import { scoresForMean, smallestMeanStep } from '#shared/methods/scores-for-mean.ts'
import { type CriterionScore, weightedScore } from '#shared/methods/value-effort.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { criterionWeights } from './criterion-weights.ts'
import { allInitiatives } from './initiative-graph.ts'
import { priorityModel } from './priority-model.ts'

/** A place in the matrix of value and effort, each 1 to 5. */
export type MatrixPlace = { readonly value: number; readonly effort: number }

/** Where an initiative can be put with whole scores, and the scores that put it there, by criterion; only those that change. */
export type PlacedScores = MatrixPlace & { readonly scores: ReadonlyMap<string, number> }

type Scored = CriterionScore & { readonly criterionId: string }

/**
 * The scores that put an initiative at a place of the matrix, or as near as whole scores allow. METHOD C7.
 * @returns null where the method has no matrix, or a score is missing
 */
export function scoresAtPlace(workbook: Workbook, initiativeId: string, place: MatrixPlace): PlacedScores | null {
  const [value, effort] = (['value', 'effort'] as const).map((part) => scoredPart(workbook, initiativeId, part))
  if (!value || !effort) return null
  const scores = new Map<string, number>()
  const reached = (part: readonly Scored[], target: number): number => {
    const next = scoresForMean(part, target)
    const moved = part.map((score, at) => ({ ...score, value: next[at] ?? score.value }))
    for (const [at, { criterionId, value: score }] of moved.entries()) {
      if (score !== part[at]?.value) scores.set(criterionId, score)
    }
    return weightedScore(moved) ?? target
  }
  return { value: reached(value, place.value), effort: reached(effort, place.effort), scores }
}

/** The least by which one step of one score moves an initiative in the matrix; 0 where it cannot be moved. */
export function placeStep(workbook: Workbook, initiativeId: string): MatrixPlace {
  return {
    value: smallestMeanStep(scoredPart(workbook, initiativeId, 'value') ?? []),
    effort: smallestMeanStep(scoredPart(workbook, initiativeId, 'effort') ?? []),
  }
}

/** Its scores as the ranking takes them, on the criteria of a part that weigh something; null where one is missing. */
function scoredPart(workbook: Workbook, initiativeId: string, part: 'value' | 'effort'): readonly Scored[] | null {
  const { weights } = criterionWeights(workbook)
  const { method, criteria, scores } = priorityModel(workbook)
  const node = allInitiatives(workbook).nodeOf.get(initiativeId)
  if (method !== 'valueEffort' || node === undefined) return null
  const scored = criteria.flatMap(({ id, part: own, scaleMin, scaleMax }, at): readonly Scored[] => {
    const weight = weights[at] ?? 0
    const value = scores[at]?.[node] ?? Number.NaN
    return own === part && weight > 0 ? [{ criterionId: id, weight, value, scaleMin, scaleMax }] : []
  })
  return scored.length > 0 && scored.every(({ value }) => !Number.isNaN(value)) ? scored : null
}
