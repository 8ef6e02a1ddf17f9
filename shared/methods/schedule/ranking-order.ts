import { inDegrees } from '../dependency-graph.ts'
import { inheritedPriorities } from '../inherited-priority.ts'
import { NodeHeap } from '../node-heap.ts'
import { numberAt } from '../number-at.ts'
import type { Problem } from './problem.ts'
import { tailsOf } from './tails.ts'

/**
 * "Important first": again and again, of the activities whose needs are all in the list, the one with the greatest
 * inherited priority (its own or that of anything that needs it, METHOD C9); ties by own priority, then by the longer
 * way to the end of the plan, then in the order of the request. Those without a priority come last.
 * @param urgency comes before any priority, greater first; -Infinity for what is not urgent
 */
export function rankingOrder(problem: Problem, urgency: Float64Array): Int32Array {
  const { graph, priorities, order } = problem
  const { inherited } = inheritedPriorities(graph, priorities, () => true, order)
  const tails = tailsOf(problem)
  const keys = [urgency, inherited, priorities, tails]
  return listBy(problem, (a, b) => {
    for (const key of keys) {
      const difference = weight(numberAt(key, b)) - weight(numberAt(key, a))
      if (difference !== 0 && !Number.isNaN(difference)) return difference < 0
    }
    return a < b
  })
}

function weight(priority: number): number {
  return Number.isNaN(priority) ? Number.NEGATIVE_INFINITY : priority
}

/** A list of all activities, each after what it needs; of those that are free the one that comes first. */
function listBy({ size, graph }: Problem, comesFirst: (a: number, b: number) => boolean): Int32Array {
  const waiting = inDegrees(graph)
  const free = new NodeHeap(size, comesFirst)
  const list = new Int32Array(size)
  for (let node = 0; node < size; node += 1) if (waiting[node] === 0) free.push(node)
  for (let at = 0; free.size > 0; at += 1) {
    const node = free.pop()
    list[at] = node
    for (let place = numberAt(graph.offsets, node); place < numberAt(graph.offsets, node + 1); place += 1) {
      const target = numberAt(graph.targets, place)
      waiting[target] = numberAt(waiting, target) - 1
      if (waiting[target] === 0) free.push(target)
    }
  }
  return list
}
