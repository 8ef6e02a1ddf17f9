import { numberAt } from '../number-at.ts'
import { earliestStarts } from './latest-starts.ts'
import type { Late, Reason } from './outcome.ts'
import type { Problem } from './problem.ts'

type Plan = {
  readonly problem: Problem
  readonly starts: Int32Array
  /** What is left in each cell. */
  readonly free: Float64Array
  /** Who holds something of each resource at some time, in the order of the request. */
  readonly users: readonly (readonly number[])[]
}

/** What keeps each activity from starting one period earlier. @param starts a schedule that breaks nothing */
export function reasonsOf(problem: Problem, starts: Int32Array): readonly Reason[] {
  const free = roomLeft(problem, starts)
  const users = usersByResource(problem)
  return Array.from(starts, (_, node) => reasonOf({ problem, starts, free, users }, node))
}

/** What starts later than links and dates alone would let it. */
export function lateOnes(problem: Problem, starts: Int32Array, reasons: readonly Reason[]): readonly Late[] {
  const { graph, distances, order, release, fixed, ids } = problem
  const earliest = earliestStarts(graph, distances, order, release, fixed)
  return ids.flatMap((id, node) => {
    const by = numberAt(starts, node) - numberAt(earliest, node)
    return by > 0 ? [{ id, earliest: numberAt(earliest, node), by, reason: reasons[node] as Reason }] : []
  })
}

function reasonOf(plan: Plan, node: number): Reason {
  const { problem, starts } = plan
  const { fixed, release, into, links, ids } = problem
  const start = numberAt(starts, node)
  if (numberAt(fixed, node) >= 0) return { kind: 'fixed' }
  if (start === 0) return { kind: 'atOnce' }
  for (let place = numberAt(into.offsets, node); place < numberAt(into.offsets, node + 1); place += 1) {
    const source = numberAt(into.sources, place)
    const link = links[numberAt(into.links, place)]
    if (link !== undefined && numberAt(starts, source) + numberAt(into.distances, place) === start) {
      return { kind: 'precedence', id: ids[source] ?? '', type: link.type, lag: link.lag }
    }
  }
  if (start === numberAt(release, node)) return { kind: 'earliest', period: start }
  return fullResource(plan, node)
}

/** The resource and the period that do not let an activity begin one period earlier: where least is left. */
function fullResource({ problem, starts, free, users }: Plan, node: number): Reason {
  const { uses, resources, capacity, ids } = problem
  const start = numberAt(starts, node)
  let tightest = { spare: Number.POSITIVE_INFINITY, use: 0, period: 0 }
  for (let use = numberAt(uses.offsets, node); use < numberAt(uses.offsets, node + 1); use += 1) {
    const column = numberAt(uses.resource, use)
    for (let period = start - 1 + numberAt(uses.from, use); period < start - 1 + numberAt(uses.to, use); period += 1) {
      const own = heldBy(problem, starts, node, column, period)
      const spare = numberAt(free, period * resources.length + column) + own - numberAt(uses.amount, use)
      if (spare < tightest.spare) tightest = { spare, use, period }
    }
  }
  const column = numberAt(uses.resource, tightest.use)
  const resource = resources[column] ?? ''
  const cell = tightest.period * resources.length + column
  if (numberAt(capacity, cell) < numberAt(uses.amount, tightest.use)) {
    return { kind: 'capacity', resource, until: start }
  }
  const holders = (users[column] ?? [])
    .filter((other) => other !== node && heldBy(problem, starts, other, column, tightest.period) > 0)
    .map((other) => ids[other] ?? '')
  return { kind: 'resource', resource, until: start, holders }
}

/** What an activity holds of a resource in a period. */
function heldBy({ uses }: Problem, starts: Int32Array, node: number, resource: number, period: number): number {
  const after = period - numberAt(starts, node)
  let held = 0
  for (let use = numberAt(uses.offsets, node); use < numberAt(uses.offsets, node + 1); use += 1) {
    const holds = numberAt(uses.from, use) <= after && after < numberAt(uses.to, use)
    if (holds && uses.resource[use] === resource) held += numberAt(uses.amount, use)
  }
  return held
}

function roomLeft({ size, uses, resources, capacity }: Problem, starts: Int32Array): Float64Array {
  const free = capacity.slice()
  for (let node = 0; node < size; node += 1) {
    for (let use = numberAt(uses.offsets, node); use < numberAt(uses.offsets, node + 1); use += 1) {
      for (let at = numberAt(uses.from, use); at < numberAt(uses.to, use); at += 1) {
        const cell = (numberAt(starts, node) + at) * resources.length + numberAt(uses.resource, use)
        free[cell] = numberAt(free, cell) - numberAt(uses.amount, use)
      }
    }
  }
  return free
}

function usersByResource({ size, uses, resources }: Problem): Plan['users'] {
  const users: number[][] = resources.map(() => [])
  for (let node = 0; node < size; node += 1) {
    for (let use = numberAt(uses.offsets, node); use < numberAt(uses.offsets, node + 1); use += 1) {
      const list = users[numberAt(uses.resource, use)]
      if (list?.at(-1) !== node) list?.push(node)
    }
  }
  return users
}
