import { type DependencyGraph, inDegrees } from './dependency-graph.ts'
import { NodeHeap } from './node-heap.ts'

/** What the order goes by. Node numbers must follow the ids, since they settle the last ties. */
export type OrderKeys = {
  /** P* of METHOD C9; NaN comes last. */
  readonly inherited: Float64Array
  readonly own: Float64Array
  readonly effort: Float64Array
}

/**
 * The sequence-aware rank: by inherited priority, never before what is needed; ties by own priority, then lower effort,
 * then id. METHOD C9. One at a time, so that who wants the top ten need not sort the rest.
 * @param graph without loops, from what is needed to what needs it
 * @param takesPart nodes to order; the others hold nothing up
 */
export function* sequenceAwareOrder(
  graph: DependencyGraph,
  keys: OrderKeys,
  takesPart: (node: number) => boolean,
): Generator<number, void> {
  const waiting = inDegrees(graph)
  const free = new NodeHeap(graph.size, (a, b) => comesFirst(keys, a, b))
  for (let node = 0; node < graph.size; node += 1) {
    if (!takesPart(node)) release(graph, node, waiting)
  }
  for (let node = 0; node < graph.size; node += 1) if (takesPart(node) && waiting[node] === 0) free.push(node)
  while (free.size > 0) {
    const node = free.pop()
    yield node
    release(graph, node, waiting, (target) => {
      if (takesPart(target)) free.push(target)
    })
  }
}

function release(
  { offsets, targets }: DependencyGraph,
  node: number,
  waiting: Int32Array,
  whenFree?: (target: number) => void,
): void {
  for (let place = offsets[node] as number; place < (offsets[node + 1] as number); place += 1) {
    const target = targets[place] as number
    waiting[target] = (waiting[target] as number) - 1
    if (waiting[target] === 0) whenFree?.(target)
  }
}

/** Whether `a` comes before `b`. */
function comesFirst({ inherited, own, effort }: OrderKeys, a: number, b: number): boolean {
  const byInherited = descending(inherited[a] as number, inherited[b] as number)
  if (byInherited !== 0) return byInherited < 0
  const byOwn = descending(own[a] as number, own[b] as number)
  if (byOwn !== 0) return byOwn < 0
  const byEffort = ascending(effort[a] as number, effort[b] as number)
  return byEffort !== 0 ? byEffort < 0 : a < b
}

/** Greater first, NaN last. */
function descending(a: number, b: number): number {
  if (a === b) return 0
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return b - a
}

/** Lower first, NaN last. */
function ascending(a: number, b: number): number {
  if (a === b) return 0
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b))
  return a - b
}
