import { numberAt } from '../number-at.ts'
import { earliestStarts } from './latest-starts.ts'
import type { Problem } from './problem.ts'

/** The longest way through the plan by links and dates alone. */
export function criticalPathBound({ graph, distances, order, release, fixed, durations }: Problem): number {
  const earliest = earliestStarts(graph, distances, order, release, fixed)
  return earliest.reduce((last, start, node) => Math.max(last, start + numberAt(durations, node)), 0)
}
