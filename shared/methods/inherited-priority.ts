import type { DependencyGraph } from './dependency-graph.ts'
import { topologicalOrder } from './topological-order.ts'

/** Priorities with what they inherit. METHOD C9. */
export type InheritedPriorities = {
  /** P*: the greater of the own priority and those of all that need this; NaN where there is neither. */
  readonly inherited: Float64Array
  /** The node whose own priority it is; -1 where its own stands. */
  readonly raisedBy: Int32Array
}

/**
 * What something needs is at least as urgent as the thing itself. METHOD C9.
 * @param graph without loops, from what is needed to what needs it
 * @param priorities own priority of each node, NaN where there is none
 * @param passesOn whether a node passes its priority on; rejected ones do not
 */
export function inheritedPriorities(
  graph: DependencyGraph,
  priorities: Float64Array,
  passesOn: (node: number) => boolean,
  order: Int32Array = topologicalOrder(graph),
): InheritedPriorities {
  const inherited = priorities.slice()
  const raisedBy = new Int32Array(graph.size).fill(-1)
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const node = order[at] as number
    for (let place = graph.offsets[node] as number; place < (graph.offsets[node + 1] as number); place += 1) {
      const needing = graph.targets[place] as number
      if (!passesOn(needing)) continue
      const passed = inherited[needing] as number
      const own = inherited[node] as number
      if (passed > own || (Number.isNaN(own) && !Number.isNaN(passed))) {
        inherited[node] = passed
        raisedBy[node] = raisedBy[needing] === -1 ? needing : (raisedBy[needing] as number)
      }
    }
  }
  return { inherited, raisedBy }
}
