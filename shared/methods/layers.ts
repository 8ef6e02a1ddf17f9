import type { DependencyGraph } from './dependency-graph.ts'
import { withoutLoops } from './loops.ts'
import { numberAt } from './number-at.ts'
import { topologicalOrder } from './topological-order.ts'

/**
 * The column of each node in a picture that reads from what comes first to what needs it: one more than the furthest of
 * what it needs (longest path). Links inside loops are left out, so that every graph has a picture.
 */
export function layers(graph: DependencyGraph): Int32Array {
  const loose = withoutLoops(graph)
  const column = new Int32Array(graph.size)
  for (const node of topologicalOrder(loose)) {
    for (let place = numberAt(loose.offsets, node); place < numberAt(loose.offsets, node + 1); place += 1) {
      const target = numberAt(loose.targets, place)
      column[target] = Math.max(numberAt(column, target), numberAt(column, node) + 1)
    }
  }
  return column
}
