import type { DependencyGraph } from './dependency-graph.ts'
import { numberAt } from './number-at.ts'
import { topologicalOrder } from './topological-order.ts'

/** How a link ties two activities: METHOD C10. */
export type LinkType = 'finishToStart' | 'startToStart' | 'finishToFinish'

/** Activities in one unit of time, days for instance. */
export type Activities = {
  readonly durations: ArrayLike<number>
  /** Earliest start that the plan allows each; all 0 where only the links count. */
  readonly notBefore?: ArrayLike<number>
  /** For each link of the graph, by its place in the input. */
  readonly types: readonly LinkType[]
  readonly lags: ArrayLike<number>
}

export type Schedule = {
  readonly earliestStart: Float64Array
  readonly earliestFinish: Float64Array
  readonly latestStart: Float64Array
  readonly latestFinish: Float64Array
  /** How much later each may start without moving the end of the plan; critical where 0. */
  readonly float: Float64Array
  readonly finish: number
}

/**
 * The critical path method: forward for the earliest dates, backward for the latest, with lags that may be negative.
 * METHOD C10 (87, 88).
 * @param graph without loops, from what is needed to what needs it
 */
export function criticalPath(
  graph: DependencyGraph,
  activities: Activities,
  order: Int32Array = topologicalOrder(graph),
): Schedule {
  const { size, offsets, targets, links } = graph
  const { durations, notBefore, types, lags } = activities
  const start = new Float64Array(size)
  for (let node = 0; node < size; node += 1) start[node] = Math.max(0, notBefore?.[node] ?? 0)
  for (const node of order) {
    for (let place = numberAt(offsets, node); place < numberAt(offsets, node + 1); place += 1) {
      const target = numberAt(targets, place)
      const link = numberAt(links, place)
      const least = leastDistance(types[link], numberAt(durations, node), numberAt(durations, target))
      start[target] = Math.max(numberAt(start, target), numberAt(start, node) + least + numberAt(lags, link))
    }
  }
  const earliestFinish = start.map((day, node) => day + numberAt(durations, node))
  const finish = earliestFinish.reduce((last, day) => Math.max(last, day), 0)
  const latestStart = start.map((_, node) => finish - numberAt(durations, node))
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const node = numberAt(order, at)
    for (let place = numberAt(offsets, node); place < numberAt(offsets, node + 1); place += 1) {
      const target = numberAt(targets, place)
      const link = numberAt(links, place)
      const least = leastDistance(types[link], numberAt(durations, node), numberAt(durations, target))
      latestStart[node] = Math.min(
        numberAt(latestStart, node),
        numberAt(latestStart, target) - least - numberAt(lags, link),
      )
    }
  }
  return {
    earliestStart: start,
    earliestFinish,
    latestStart,
    latestFinish: latestStart.map((day, node) => day + numberAt(durations, node)),
    float: latestStart.map((day, node) => day - numberAt(start, node)),
    finish,
  }
}

/** From the start of what is needed to the start of what needs it, at least, before any lag. */
function leastDistance(type: LinkType | undefined, neededDuration: number, needingDuration: number): number {
  switch (type) {
    case 'startToStart':
      return 0
    case 'finishToFinish':
      return neededDuration - needingDuration
    default:
      return neededDuration
  }
}
