import { numberAt } from '../number-at.ts'
import type { Problem } from './problem.ts'
import { rankingOrder } from './ranking-order.ts'
import type { SerialSchedule } from './serial-schedule.ts'

/**
 * Places activities in the order of the ranking. Where that leaves something no room before a fixed date, or before a
 * resource runs out, it and all it needs are placed first, as few as do it.
 * @param urgent placed first from the start
 * @returns the makespan; `serial.broken` says whether it holds
 */
export function rankingSchedule(serial: SerialSchedule, urgent: Set<number> = new Set()): number {
  const { problem } = serial
  for (;;) {
    const makespan = serial.forward(rankingOrder(problem, urgent))
    const before = urgent.size
    if (serial.broken > 0) for (const node of serial.misplaced()) addWithNeeds(problem, node, urgent)
    if (urgent.size === before) return makespan
  }
}

function addWithNeeds({ into }: Problem, first: number, urgent: Set<number>): void {
  const waiting = [first]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (urgent.has(node)) continue
    urgent.add(node)
    for (let place = numberAt(into.offsets, node); place < numberAt(into.offsets, node + 1); place += 1) {
      waiting.push(numberAt(into.sources, place))
    }
  }
}
