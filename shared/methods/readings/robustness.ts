import { kendallW } from '#shared/methods/kendall-w.ts'
import { rangeOf } from '#shared/methods/range.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { byScores } from './by-scores.ts'
import { withComputedScores } from './computed-scores.ts'
import { criterionWeights } from './criterion-weights.ts'
import { allInitiatives } from './initiative-graph.ts'
import { rankedUnder } from './order-under.ts'
import { opinionsOf } from './participant-scores.ts'
import { priorityColumns } from './priority-columns.ts'
import { priorityModel } from './priority-model.ts'
import { rankSources } from './rank.ts'
import { type RobustnessInput, robustnessOf } from './robustness-of.ts'
import type { Robustness } from './robustness-reading.ts'

/**
 * How solid the order is: 10,000 seeded draws over weights and opinions, what would change the funded set, who can never be
 * first. METHOD C9. Computed once for the same tables; takes up to a second, so that a screen asks for it in a worker, by
 * way of `robustnessInput` and `robustnessOf`.
 */
export const robustness: (workbook: Workbook) => Robustness = byScores(rankSources, (workbook) =>
  robustnessOf(robustnessInput(workbook)),
)

/** Everything that robustness is computed from, as plain data that may be sent to a worker. */
export function robustnessInput(given: Workbook): RobustnessInput {
  const workbook = withComputedScores(given)
  const settings = singleton(workbook, 'settings')
  const { weights } = criterionWeights(workbook)
  const { rows, graph, order, nodeOf } = allInitiatives(workbook)
  const model = priorityModel(workbook)
  const { moneyCap } = singleton(workbook, 'prioritisation')
  const criterionAt = new Map(model.criteria.map(({ id }, at) => [id, at]))
  const opinions = [...opinionsOf(workbook).values()].flatMap(({ initiativeId, criterionId, given }) => {
    const node = nodeOf.get(initiativeId)
    const criterion = criterionAt.get(criterionId)
    const counts = node !== undefined && criterion !== undefined && (weights[criterion] ?? 0) > 0
    return counts ? [{ node, criterion, given }] : []
  })
  return {
    settings,
    weights,
    nodes: { rows, graph, order },
    model,
    opinions,
    moneyCap,
    costs: rows.map((row) => rangeOf(row.oneOffLow, row.oneOffLikely, row.oneOffHigh)?.likely ?? 0),
    concordance: concordanceOf({ rows, graph, order }, model, weights, opinions),
  }
}

/** W among the participants who scored, over the ranked initiatives that each of them scored. */
function concordanceOf(
  nodes: RobustnessInput['nodes'],
  model: RobustnessInput['model'],
  weights: readonly number[],
  opinions: RobustnessInput['opinions'],
): Robustness['concordance'] {
  const participants = [...new Set(opinions.flatMap(({ given }) => given.map(({ participantId }) => participantId)))]
  if (participants.length < 2) return null
  const own = participants.map((participantId) => {
    const scores = model.scores.map((column) => column.slice())
    const scored = new Set<number>()
    for (const { node, criterion, given } of opinions) {
      const value = given.find((each) => each.participantId === participantId)?.value
      const column = scores[criterion]
      if (value === undefined || column === undefined) continue
      column[node] = value
      scored.add(node)
    }
    return { scored, priority: priorityColumns({ ...model, scores }, weights).priority }
  })
  const shared = [...rankedUnder(nodes, model, weights)].filter((node) =>
    own.every(({ scored, priority }) => scored.has(node) && !Number.isNaN(priority[node])),
  )
  return kendallW(own.map(({ priority }) => shared.map((node) => priority[node] ?? 0)))
}
