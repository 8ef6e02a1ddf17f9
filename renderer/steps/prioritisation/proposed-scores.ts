import { allInitiatives } from '#shared/methods/readings/initiative-graph.ts'
import { priorityModel } from '#shared/methods/readings/priority-model.ts'
import type { Workbook } from '#shared/model/workbook.ts'

/** What counts where no score was given: computed, or the middle of what participants would give; null: nothing. */
export type ProposedScore = (initiativeId: string, criterionId: string) => number | null

export function proposedScores(workbook: Workbook): ProposedScore {
  const { criteria, scores } = priorityModel(workbook)
  const { nodeOf } = allInitiatives(workbook)
  const places = new Map(criteria.map(({ id }, at) => [id, at]))
  return (initiativeId, criterionId) => {
    const score = scores[places.get(criterionId) ?? -1]?.[nodeOf.get(initiativeId) ?? -1]
    return score === undefined || Number.isNaN(score) ? null : score
  }
}
