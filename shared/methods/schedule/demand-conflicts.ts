import { numberAt } from '../number-at.ts'
import { firstFit } from './first-fit.ts'
import type { Conflict } from './outcome.ts'
import type { Problem } from './problem.ts'

/** Activities that would never start, however long they waited and if they were alone. */
export function endlessDemands(problem: Problem): readonly Conflict[] {
  const conflicts: Conflict[] = []
  for (let node = 0; node < problem.size; node += 1) {
    if (numberAt(problem.fixed, node) >= 0) continue
    if (firstFit(problem, problem.capacity, node, numberAt(problem.release, node)) < 0) {
      conflicts.push(endlessDemand(problem, node))
    }
  }
  return conflicts
}

/** Names the resource that is furthest from enough in the best stretch there is. */
function endlessDemand(problem: Problem, node: number): Conflict {
  const { ids, resources, steadyFrom, uses, release } = problem
  let worst = { use: numberAt(uses.offsets, node), share: Number.POSITIVE_INFINITY, most: 0 }
  for (let use = numberAt(uses.offsets, node); use < numberAt(uses.offsets, node + 1); use += 1) {
    const most = bestStretch(problem, node, use)
    const share = most / numberAt(uses.amount, use)
    if (share < worst.share) worst = { use, share, most }
  }
  const resource = resources[numberAt(uses.resource, worst.use)] ?? ''
  const amount = numberAt(uses.amount, worst.use)
  const id = ids[node] ?? ''
  const from = Math.max(steadyFrom, numberAt(release, node))
  return {
    kind: 'demandAboveCapacity',
    ids: [id],
    resource,
    waysOut: [
      { kind: 'raiseCapacity', resource, to: amount, from, until: from + numberAt(problem.durations, node) },
      { kind: 'lowerDemand', id, resource, to: worst.most },
    ],
  }
}

/** The most that is there of a resource through a whole stretch as long as the use. */
function bestStretch({ uses, resources, capacity, release, steadyFrom }: Problem, node: number, use: number): number {
  const length = numberAt(uses.to, use) - numberAt(uses.from, use)
  let best = 0
  const first = numberAt(release, node) + numberAt(uses.from, use)
  for (let start = first; start <= Math.max(first, steadyFrom); start += 1) {
    let least = Number.POSITIVE_INFINITY
    for (let at = start; at < start + length && least > best; at += 1) {
      least = Math.min(least, numberAt(capacity, at * resources.length + numberAt(uses.resource, use)))
    }
    best = Math.max(best, least)
  }
  return Number(best.toPrecision(9))
}
