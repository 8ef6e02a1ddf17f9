import { numberAt } from '../number-at.ts'
import type { Problem } from './problem.ts'

/** The least time from the start of each activity to the end of the plan, by links alone. */
export function tailsOf({ durations, order, graph, distances }: Problem): Int32Array {
  const tails = durations.slice()
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const node = numberAt(order, at)
    for (let place = numberAt(graph.offsets, node); place < numberAt(graph.offsets, node + 1); place += 1) {
      const least = numberAt(tails, numberAt(graph.targets, place)) + numberAt(distances, place)
      if (least > numberAt(tails, node)) tails[node] = least
    }
  }
  return tails
}
