import { numberAt } from '../number-at.ts'
import type { Conflict, WayOut } from './outcome.ts'
import { never, type Problem } from './problem.ts'
import type { SerialSchedule } from './serial-schedule.ts'

/** What the best plan that was found leaves without room, and the resource that lacks. */
export function noRoomConflicts(serial: SerialSchedule): readonly Conflict[] {
  return serial.misplaced().map((node) => noRoom(serial.problem, serial.free, node))
}

function noRoom(problem: Problem, free: Float64Array, node: number): Conflict {
  const { ids, latest, resources, uses, fixed, durations, release, steadyFrom } = problem
  const id = ids[node] ?? ''
  const deadline = numberAt(latest, node)
  const bound = deadline < never ? deadline : Math.max(steadyFrom, numberAt(release, node))
  const column = fullestResource(problem, free, node, bound)
  const resource = column < 0 ? undefined : resources[column]
  const goal = deadline < never ? fixedAfter(problem, node) : -1
  const waysOut: WayOut[] = []
  if (goal >= 0) waysOut.push({ kind: 'unfix', id: ids[goal] ?? '' })
  if (resource !== undefined) {
    let needed = 0
    for (let use = numberAt(uses.offsets, node); use < numberAt(uses.offsets, node + 1); use += 1) {
      if (uses.resource[use] === column) needed = Math.max(needed, numberAt(uses.amount, use))
    }
    const cell = bound * resources.length + column
    const held = numberAt(problem.capacity, cell) - numberAt(free, cell)
    const to = Number((held + needed).toPrecision(9))
    waysOut.push({ kind: 'raiseCapacity', resource, to, from: bound, until: bound + numberAt(durations, node) })
    waysOut.push({ kind: 'lowerDemand', id, resource, to: 0 })
  }
  const chain = goal >= 0 && numberAt(fixed, node) < 0 ? [id, ids[goal] ?? ''] : [id]
  return { kind: 'noRoom', ids: chain, ...(resource === undefined ? {} : { resource }), period: bound, waysOut }
}

/** Of what the activity asks for, the resource of which least is left where it would have to start at the latest. */
function fullestResource({ uses, resources }: Problem, free: Float64Array, node: number, start: number): number {
  let worst = -1
  let least = Number.POSITIVE_INFINITY
  for (let use = numberAt(uses.offsets, node); use < numberAt(uses.offsets, node + 1); use += 1) {
    for (let at = start + numberAt(uses.from, use); at < start + numberAt(uses.to, use); at += 1) {
      const left = numberAt(free, at * resources.length + numberAt(uses.resource, use)) - numberAt(uses.amount, use)
      if (left < least) {
        least = left
        worst = numberAt(uses.resource, use)
      }
    }
  }
  return worst
}

/** The fixed activity that an activity has to be ready for. */
function fixedAfter({ graph, fixed, latest, distances }: Problem, from: number): number {
  let node = from
  while (numberAt(fixed, node) < 0) {
    let next = -1
    for (let place = numberAt(graph.offsets, node); place < numberAt(graph.offsets, node + 1); place += 1) {
      const target = numberAt(graph.targets, place)
      if (numberAt(latest, target) - numberAt(distances, place) === numberAt(latest, node)) next = target
    }
    if (next < 0) return -1
    node = next
  }
  return node
}
