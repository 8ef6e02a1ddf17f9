import { numberAt } from '../number-at.ts'
import { earliestStarts } from './latest-starts.ts'
import type { Problem } from './problem.ts'
import { tailsOf } from './tails.ts'

/** Above this size only the whole of each resource's work is looked at. */
const mostForPairs = 500

/**
 * A makespan that nothing can be below: the longest way through links and dates; and, for each resource, the time that the
 * work of those takes which can't begin before some period and have at least so much to come after them (the resource
 * bound with heads and tails, for example in Klein and Scholl 1999), also where capacity changes.
 */
export function lowerBound(problem: Problem): number {
  const { graph, distances, order, release, fixed, size } = problem
  const heads = earliestStarts(graph, distances, order, release, fixed)
  const tails = tailsOf(problem)
  let bound = 0
  for (let node = 0; node < size; node += 1) bound = Math.max(bound, numberAt(heads, node) + numberAt(tails, node))
  for (let resource = 0; resource < problem.resources.length; resource += 1) {
    bound = Math.max(bound, resourceBound(problem, resource, heads, tails))
  }
  return bound
}

type Task = { readonly head: number; readonly rest: number; readonly work: number }

function resourceBound(problem: Problem, resource: number, heads: Int32Array, tails: Int32Array): number {
  const { uses, durations, size } = problem
  const tasks: Task[] = []
  for (let node = 0; node < size; node += 1) {
    let work = 0
    for (let use = numberAt(uses.offsets, node); use < numberAt(uses.offsets, node + 1); use += 1) {
      const periods = numberAt(uses.to, use) - numberAt(uses.from, use)
      if (uses.resource[use] === resource) work += numberAt(uses.amount, use) * periods
    }
    const rest = numberAt(tails, node) - numberAt(durations, node)
    if (work > 0) tasks.push({ head: numberAt(heads, node), rest, work })
  }
  if (tasks.length === 0) return 0
  const sums = capacitySums(
    problem,
    resource,
    tasks.reduce((sum, { work }) => sum + work, 0),
  )
  const rests = distinct(
    tasks.map(({ rest }) => rest),
    tasks.length,
  )
  const firsts = distinct(
    tasks.map(({ head }) => head),
    tasks.length,
  )
  tasks.sort((a, b) => b.head - a.head)
  let bound = 0
  for (const rest of rests) {
    let work = 0
    let next = 0
    for (const first of firsts) {
      for (; next < tasks.length && (tasks[next] as Task).head >= first; next += 1) {
        if ((tasks[next] as Task).rest >= rest) work += (tasks[next] as Task).work
      }
      if (work > 0) bound = Math.max(bound, periodsFor(sums, first, work) + rest)
    }
  }
  return bound
}

/** From the greatest to the least; of many only the least, which takes in all. */
function distinct(values: readonly number[], count: number): readonly number[] {
  const sorted = [...new Set(values)].sort((a, b) => b - a)
  return count > mostForPairs ? sorted.slice(-1) : sorted
}

/** What there is of a resource before each period, without what is endless. */
function capacitySums({ horizon, resources, capacity }: Problem, resource: number, most: number): Float64Array {
  const sums = new Float64Array(horizon + 1)
  for (let period = 0; period < horizon; period += 1) {
    const there = Math.min(most, numberAt(capacity, period * resources.length + resource))
    sums[period + 1] = numberAt(sums, period) + there
  }
  return sums
}

/** The first period by which the work can be done if it begins in `from`. */
function periodsFor(sums: Float64Array, from: number, work: number): number {
  // Work that fits exactly must not seem to take a period more because of how sums are rounded.
  const goal = numberAt(sums, from) + work * (1 - 1e-9)
  let low = from
  let high = sums.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (numberAt(sums, middle) >= goal) high = middle
    else low = middle + 1
  }
  return low
}
