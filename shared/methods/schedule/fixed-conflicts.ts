import { numberAt } from '../number-at.ts'
import { earliestStarts } from './latest-starts.ts'
import type { Conflict, WayOut } from './outcome.ts'
import type { Problem } from './problem.ts'

/** Fixed dates that links or other fixed dates leave no time for, each with the chain that does not fit before it. */
export function fixedDateConflicts(problem: Problem): readonly Conflict[] {
  const { size, fixed, graph, distances, order, release, ids, into } = problem
  const earliest = earliestStarts(graph, distances, order, release, fixed)
  const conflicts: Conflict[] = []
  for (let node = 0; node < size; node += 1) {
    if (numberAt(fixed, node) < 0) continue
    const needed = startFromLinks(into, earliest, node)
    if (needed.start <= numberAt(fixed, node)) continue
    const chain = [node]
    for (let at = needed.from; at >= 0; ) {
      chain.unshift(at)
      const before = startFromLinks(into, earliest, at)
      at = numberAt(fixed, at) < 0 && before.start >= numberAt(earliest, at) ? before.from : -1
    }
    const first = chain[0] ?? node
    const name = (at: number) => ids[at] ?? ''
    const waysOut: WayOut[] = [
      { kind: 'moveFixed', id: name(node), period: needed.start },
      { kind: 'unfix', id: name(node) },
    ]
    if (numberAt(fixed, first) >= 0 && first !== node) waysOut.push({ kind: 'unfix', id: name(first) })
    else if (numberAt(release, first) > 0) waysOut.push({ kind: 'lowerEarliest', id: name(first), period: 0 })
    waysOut.push({ kind: 'removeLink', from: name(chain.at(-2) ?? node), to: name(node) })
    conflicts.push({ kind: 'fixedTooSoon', ids: chain.map(name), period: needed.start, waysOut })
  }
  return conflicts
}

/** The start that the links to a node allow, and the one that is the last to hold it up. */
function startFromLinks(
  { offsets, sources, distances }: Problem['into'],
  earliest: Int32Array,
  node: number,
): { readonly start: number; readonly from: number } {
  let start = Number.NEGATIVE_INFINITY
  let from = -1
  for (let place = numberAt(offsets, node); place < numberAt(offsets, node + 1); place += 1) {
    const source = numberAt(sources, place)
    const least = numberAt(earliest, source) + numberAt(distances, place)
    if (least > start) {
      start = least
      from = source
    }
  }
  return { start, from }
}

/** Takes what the fixed activities hold out of the room, and names those that ask for more than there is. */
export function reserveFixed(problem: Problem): readonly Conflict[] {
  const { size, fixed, uses, resources, room, capacity, ids } = problem
  const over = new Map<number, number>()
  for (let node = 0; node < size; node += 1) {
    const start = numberAt(fixed, node)
    if (start < 0) continue
    for (let use = numberAt(uses.offsets, node); use < numberAt(uses.offsets, node + 1); use += 1) {
      const resource = numberAt(uses.resource, use)
      for (let at = start + numberAt(uses.from, use); at < start + numberAt(uses.to, use); at += 1) {
        const cell = at * resources.length + resource
        room[cell] = numberAt(room, cell) - numberAt(uses.amount, use)
        if (numberAt(room, cell) < 0) over.set(resource, Math.min(over.get(resource) ?? at, at))
      }
    }
  }
  return [...over].map(([resource, period]): Conflict => {
    const holders = fixedHolders(problem, resource, period)
    const cell = period * resources.length + resource
    const needed = round(numberAt(capacity, cell) - numberAt(room, cell))
    const name = resources[resource] ?? ''
    return {
      kind: 'fixedOverCapacity',
      ids: holders.map((node) => ids[node] ?? ''),
      resource: name,
      period,
      waysOut: [
        ...holders.map((node) => ({ kind: 'unfix', id: ids[node] ?? '' }) as const),
        { kind: 'raiseCapacity', resource: name, to: needed, from: period, until: period + 1 },
      ],
    }
  })
}

function fixedHolders({ size, fixed, uses }: Problem, resource: number, period: number): readonly number[] {
  return Array.from({ length: size }, (_, node) => node).filter((node) => {
    const start = numberAt(fixed, node)
    if (start < 0) return false
    for (let use = numberAt(uses.offsets, node); use < numberAt(uses.offsets, node + 1); use += 1) {
      const holds = start + numberAt(uses.from, use) <= period && period < start + numberAt(uses.to, use)
      if (numberAt(uses.resource, use) === resource && holds) return true
    }
    return false
  })
}

/** Without the dust that sums of decimals leave. */
function round(amount: number): number {
  return Number(amount.toPrecision(12))
}
