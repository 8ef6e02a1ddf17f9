import { type DependencyGraph, inDegrees } from './dependency-graph.ts'
import { numberAt } from './number-at.ts'

/**
 * An order in which every node comes after what it needs (Kahn 1962); among those that are free, the one that became free
 * first. METHOD C10. Nodes in loops, and those that need them, are left out: an order shorter than the graph means a loop.
 */
export function topologicalOrder(graph: DependencyGraph): Int32Array {
  const { size, offsets, targets } = graph
  const waiting = inDegrees(graph)
  const order = new Int32Array(size)
  let found = 0
  for (let node = 0; node < size; node += 1) if (waiting[node] === 0) order[found++] = node
  for (let at = 0; at < found; at += 1) {
    const node = numberAt(order, at)
    for (let place = numberAt(offsets, node); place < numberAt(offsets, node + 1); place += 1) {
      const target = numberAt(targets, place)
      waiting[target] = numberAt(waiting, target) - 1
      if (waiting[target] === 0) order[found++] = target
    }
  }
  return order.subarray(0, found)
}
