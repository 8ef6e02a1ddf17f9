import { numberAt } from '../number-at.ts'
import type { Problem } from './problem.ts'
import { rankingOrder } from './ranking-order.ts'
import type { SerialSchedule } from './serial-schedule.ts'

/**
 * Places activities in the order of the ranking. Where that leaves something no room before a fixed date, or before a
 * resource runs out, it and all it needs are placed first, and no more than that: in the order of their latest starts, or
 * of a schedule that is known to break nothing.
 * @returns the makespan; `serial.broken` says whether it holds
 */
export function rankingSchedule(serial: SerialSchedule, known?: Int32Array): number {
  const { problem } = serial
  const urgency = new Float64Array(problem.size).fill(Number.NEGATIVE_INFINITY)
  for (;;) {
    const makespan = serial.forward(rankingOrder(problem, urgency))
    let added = 0
    for (const node of serial.misplaced()) added += addWithNeeds(problem, node, known ?? problem.latest, urgency)
    if (added === 0) return makespan
  }
}

function addWithNeeds({ into }: Problem, first: number, times: Int32Array, urgency: Float64Array): number {
  let added = 0
  const waiting = [first]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (urgency[node] !== Number.NEGATIVE_INFINITY) continue
    urgency[node] = -numberAt(times, node)
    added += 1
    for (let place = numberAt(into.offsets, node); place < numberAt(into.offsets, node + 1); place += 1) {
      waiting.push(numberAt(into.sources, place))
    }
  }
  return added
}
