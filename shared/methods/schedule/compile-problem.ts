import { type DependencyGraph, dependencyGraph } from '../dependency-graph.ts'
import { numberAt } from '../number-at.ts'
import { topologicalOrder } from '../topological-order.ts'
import { latestStarts } from './latest-starts.ts'
import { linkType, startDistance } from './link-types.ts'
import type { Problem, ProblemLink } from './problem.ts'
import type { Activity, ScheduleRequest } from './request.ts'

/** Eight million cells, 64 MB: 12 teams by 690,000 periods. */
const mostCells = 8_000_000

/** The links of a request whose ids are all known, and their graph, which may have loops. */
export function linksOf(activities: readonly Activity[]): {
  readonly links: readonly ProblemLink[]
  readonly graph: DependencyGraph
} {
  const nodeOf = new Map(activities.map(({ id }, node) => [id, node]))
  const links = activities.flatMap(({ after }, to) =>
    after.map(({ id, type, lag }): ProblemLink => {
      return { from: nodeOf.get(id) ?? 0, to, type: linkType(type) ?? 'finishToStart', lag: lag ?? 0 }
    }),
  )
  const from = links.map((link) => link.from)
  const to = links.map((link) => link.to)
  return { links, graph: dependencyGraph(activities.length, from, to) }
}

/** @param request without conflicts of input @param graph of its links, without loops */
export function compileProblem(
  { activities, capacity }: ScheduleRequest,
  { links, graph }: { readonly links: readonly ProblemLink[]; readonly graph: DependencyGraph },
): Problem | 'tooLong' {
  const size = activities.length
  const durations = Int32Array.from(activities, ({ duration }) => duration)
  const release = Int32Array.from(activities, ({ earliest }) => Math.max(0, earliest ?? 0))
  const fixed = Int32Array.from(activities, (activity) => activity.fixed ?? -1)
  const byLink = links.map(({ from, to, type, lag }) =>
    startDistance(type, lag, numberAt(durations, from), numberAt(durations, to)),
  )
  const back = dependencyGraph(
    size,
    links.map(({ to }) => to),
    links.map(({ from }) => from),
  )
  const resources = Object.keys(capacity)
  const lists = resources.map((name) => listOf(capacity[name] ?? 0))
  const steadyFrom = lists.reduce((latest, list) => Math.max(latest, list.length - 1), 0)
  const horizon = horizonOf(durations, release, fixed, links, byLink) + steadyFrom + 1
  if (!(horizon * Math.max(1, resources.length) <= mostCells)) return 'tooLong'
  const cells = capacityCells(lists, steadyFrom, horizon)
  const order = topologicalOrder(graph)
  const distances = Int32Array.from(graph.links, (link) => byLink[link] ?? 0)
  return {
    size,
    ids: activities.map(({ id }) => id),
    durations,
    priorities: Float64Array.from(activities, ({ priority }) => priority ?? Number.NaN),
    release,
    fixed,
    latest: latestStarts(graph, distances, order, fixed),
    links,
    graph,
    distances,
    into: {
      offsets: back.offsets,
      sources: back.targets,
      distances: Int32Array.from(back.links, (link) => byLink[link] ?? 0),
      links: back.links,
    },
    order,
    uses: usesOf(activities, resources),
    resources,
    horizon,
    steadyFrom,
    capacity: cells,
    room: cells.slice(),
  }
}

function listOf(amount: number | readonly number[]): readonly number[] {
  return typeof amount === 'number' ? [amount] : amount
}

/** All capacity, period by period: what varies is written, what is steady from then on is copied in ever longer pieces. */
function capacityCells(lists: readonly (readonly number[])[], steadyFrom: number, horizon: number): Float64Array {
  const width = lists.length
  const cells = new Float64Array(horizon * width)
  for (let period = 0; period <= steadyFrom; period += 1) {
    lists.forEach((list, resource) => {
      const amount = list[Math.min(period, list.length - 1)] ?? 0
      // A hair of tolerance: sums of decimals must not push out what exactly fits.
      cells[period * width + resource] = amount + 1e-9 * Math.max(1, amount)
    })
  }
  for (let done = steadyFrom + 1; done < horizon; ) {
    const count = Math.min(done - steadyFrom, horizon - done)
    cells.copyWithin(done * width, steadyFrom * width, (steadyFrom + count) * width)
    done += count
  }
  return cells
}

/** Long enough for all one after the other, each with the longest wait that its links can ask for. */
function horizonOf(
  durations: Int32Array,
  release: Int32Array,
  fixed: Int32Array,
  links: readonly ProblemLink[],
  distances: readonly number[],
): number {
  const waits = new Float64Array(durations.length)
  links.forEach(({ from, to }, link) => {
    waits[to] = Math.max(numberAt(waits, to), (distances[link] ?? 0) - numberAt(durations, from))
  })
  let first = 0
  let all = 0
  durations.forEach((duration, node) => {
    const start = numberAt(fixed, node)
    first = Math.max(first, numberAt(release, node), start < 0 ? 0 : start + duration)
    all += (start < 0 ? duration : 0) + numberAt(waits, node)
  })
  return first + all
}

/** Stretches of equal demand; those of no length and of nothing are left out. */
function usesOf(activities: readonly Activity[], resources: readonly string[]): Problem['uses'] {
  const places = new Map(resources.map((name, at) => [name, at]))
  const offsets = new Int32Array(activities.length + 1)
  const found: { resource: number; amount: number; from: number; to: number }[] = []
  activities.forEach(({ demand, duration }, node) => {
    for (const [name, amounts] of Object.entries(demand)) {
      const resource = places.get(name) ?? -1
      if (resource < 0) continue
      if (typeof amounts === 'number') {
        if (amounts > 0 && duration > 0) found.push({ resource, amount: amounts, from: 0, to: duration })
        continue
      }
      for (let from = 0, to = 0; from < Math.min(duration, amounts.length); from = to) {
        const amount = amounts[from] ?? 0
        for (to = from + 1; to < Math.min(duration, amounts.length) && amounts[to] === amount; ) to += 1
        if (amount > 0) found.push({ resource, amount, from, to })
      }
    }
    offsets[node + 1] = found.length
  })
  return {
    offsets,
    resource: Int32Array.from(found, ({ resource }) => resource),
    amount: Float64Array.from(found, ({ amount }) => amount),
    from: Int32Array.from(found, ({ from }) => from),
    to: Int32Array.from(found, ({ to }) => to),
  }
}
