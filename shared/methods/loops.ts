import { type DependencyGraph, dependencyGraph } from './dependency-graph.ts'
import { numberAt } from './number-at.ts'

/**
 * The knot each node belongs to: nodes that need each other, directly or through others, share a number (strongly
 * connected components, Tarjan 1972). Iterative, since a chain may be thousands long.
 */
function knots({ size, offsets, targets }: DependencyGraph): Int32Array {
  const knot = new Int32Array(size).fill(-1)
  const index = new Int32Array(size).fill(-1)
  const lowest = new Int32Array(size)
  const cursor = offsets.slice(0, size)
  const stack: number[] = []
  const path: number[] = []
  let visited = 0
  let found = 0
  for (let root = 0; root < size; root += 1) {
    if (index[root] === -1) path.push(root)
    while (path.length > 0) {
      const node = path[path.length - 1] as number
      if (index[node] === -1) {
        index[node] = visited
        lowest[node] = visited++
        stack.push(node)
      }
      let deeper = -1
      while (deeper === -1 && numberAt(cursor, node) < numberAt(offsets, node + 1)) {
        const target = numberAt(targets, numberAt(cursor, node))
        if (index[target] === -1) deeper = target
        else {
          if (knot[target] === -1) lowest[node] = Math.min(numberAt(lowest, node), numberAt(lowest, target))
          cursor[node] = numberAt(cursor, node) + 1
        }
      }
      if (deeper !== -1) {
        path.push(deeper)
        continue
      }
      path.pop()
      if (lowest[node] !== index[node]) continue
      let member = -1
      while (member !== node) {
        member = stack.pop() as number
        knot[member] = found
      }
      found += 1
    }
  }
  return knot
}

/**
 * The loops to name to a person: for each knot a shortest loop through its first node, each node followed by one that
 * needs it. METHOD C10. Empty where the graph has no loops.
 */
export function findLoops(graph: DependencyGraph): readonly (readonly number[])[] {
  const knot = knots(graph)
  const loops: number[][] = []
  const done = new Set<number>()
  for (let node = 0; node < graph.size; node += 1) {
    const own = numberAt(knot, node)
    if (done.has(own)) continue
    done.add(own)
    const loop = shortestLoop(graph, knot, node)
    if (loop.length > 0) loops.push(loop)
  }
  return loops
}

/** Breadth first within the knot, back to where it began. */
function shortestLoop({ offsets, targets }: DependencyGraph, knot: Int32Array, start: number): number[] {
  const cameFrom = new Map<number, number>()
  const queue = [start]
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] as number
    for (let place = numberAt(offsets, node); place < numberAt(offsets, node + 1); place += 1) {
      const target = numberAt(targets, place)
      if (target === start) return wayBack(cameFrom, node, start)
      if (knot[target] !== knot[start] || cameFrom.has(target)) continue
      cameFrom.set(target, node)
      queue.push(target)
    }
  }
  return []
}

function wayBack(cameFrom: ReadonlyMap<number, number>, last: number, start: number): number[] {
  const loop: number[] = []
  for (let node: number | undefined = last; node !== undefined && node !== start; node = cameFrom.get(node)) {
    loop.push(node)
  }
  loop.push(start)
  return loop.reverse()
}

/**
 * The graph without the links inside knots, so that what is not in a loop can still be ranked and scheduled until a
 * person breaks it. The same graph where it has none.
 */
export function withoutLoops(graph: DependencyGraph): DependencyGraph {
  const knot = knots(graph)
  const from: number[] = []
  const to: number[] = []
  const kept: number[] = []
  for (let node = 0; node < graph.size; node += 1) {
    for (let place = numberAt(graph.offsets, node); place < numberAt(graph.offsets, node + 1); place += 1) {
      const target = numberAt(graph.targets, place)
      if (knot[target] === knot[node]) continue
      from.push(node)
      to.push(target)
      kept.push(numberAt(graph.links, place))
    }
  }
  if (kept.length === graph.links.length) return graph
  const loose = dependencyGraph(graph.size, from, to)
  return { ...loose, links: loose.links.map((link) => kept[link] as number) }
}
