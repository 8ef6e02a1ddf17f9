import { inheritedPriorities } from '#shared/methods/inherited-priority.ts'
import { numberAt } from '#shared/methods/number-at.ts'
import { sequenceAwareOrder } from '#shared/methods/sequence-aware-order.ts'
import type { InitiativeGraph } from './initiative-graph.ts'
import { type PriorityColumns, type PriorityModel, partsOf, priorityColumns } from './priority-columns.ts'

type Nodes = Pick<InitiativeGraph, 'rows' | 'graph' | 'order'>

/** P* of every node; rejected ones pass nothing on. METHOD C9. */
export function inheritedOf({ rows, graph, order }: Nodes, { priority }: Pick<PriorityColumns, 'priority'>) {
  return inheritedPriorities(graph, priority, (node) => rows[node]?.decision !== 'no', order)
}

/**
 * All that are not rejected, in order. Mandated ones are ordered with the rest, so that what they need keeps its place
 * before what needs them.
 */
export function wholeOrder({ rows, graph }: Nodes, columns: PriorityColumns, inherited: Float64Array) {
  const keys = { inherited, own: columns.priority, effort: columns.effort }
  return sequenceAwareOrder(graph, keys, (node) => rows[node]?.decision !== 'no')
}

/**
 * The ranked nodes in the order that some weights of the criteria make.
 * @param most how many are wanted: the rest is not ordered
 */
export function* rankedUnder(
  nodes: Nodes,
  model: PriorityModel,
  weights: readonly number[],
  most = Number.POSITIVE_INFINITY,
): Generator<number, void> {
  let left = most
  const columns = priorityColumns(model, weights)
  const { inherited } = inheritedOf(nodes, columns)
  for (const node of wholeOrder(nodes, columns, inherited)) {
    if (nodes.rows[node]?.mandated || Number.isNaN(numberAt(inherited, node))) continue
    if (left <= 0) return
    left -= 1
    yield node
  }
}

/**
 * Places of criteria whose weights trade off against each other, those without a weight left out: a part of the method's
 * formula each, or all together where the method adds everything up. A criterion alone in its part has nothing to trade.
 */
export function weightGroups(
  { method, criteria }: Pick<PriorityModel, 'method' | 'criteria'>,
  weights: readonly number[],
): readonly (readonly number[])[] {
  const parts = partsOf[method]
  const groups = method === 'weighted' ? [parts] : parts.map((part) => [part])
  return groups
    .map((group) => criteria.flatMap(({ part }, at) => (group.includes(part) && (weights[at] ?? 0) > 0 ? [at] : [])))
    .filter((places) => places.length > 1)
}
