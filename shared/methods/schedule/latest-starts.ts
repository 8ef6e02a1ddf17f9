import type { DependencyGraph } from '../dependency-graph.ts'
import { numberAt } from '../number-at.ts'
import { never } from './problem.ts'

/** The last period each may start in so that every fixed date after it holds; `never` where none follows. */
export function latestStarts(
  { offsets, targets }: DependencyGraph,
  distances: Int32Array,
  order: Int32Array,
  fixed: Int32Array,
): Int32Array {
  const latest = new Int32Array(fixed.length).fill(never)
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const node = numberAt(order, at)
    if (numberAt(fixed, node) >= 0) {
      latest[node] = numberAt(fixed, node)
      continue
    }
    for (let place = numberAt(offsets, node); place < numberAt(offsets, node + 1); place += 1) {
      const next = numberAt(latest, numberAt(targets, place))
      if (next < never) latest[node] = Math.min(numberAt(latest, node), next - numberAt(distances, place))
    }
  }
  return latest
}

/** The first period each may start in by links, earliest and fixed dates alone. */
export function earliestStarts(
  { offsets, targets }: DependencyGraph,
  distances: Int32Array,
  order: Int32Array,
  release: Int32Array,
  fixed: Int32Array,
): Int32Array {
  const earliest = release.slice()
  for (const node of order) {
    const start = numberAt(fixed, node) < 0 ? numberAt(earliest, node) : numberAt(fixed, node)
    earliest[node] = start
    for (let place = numberAt(offsets, node); place < numberAt(offsets, node + 1); place += 1) {
      const target = numberAt(targets, place)
      earliest[target] = Math.max(numberAt(earliest, target), start + numberAt(distances, place))
    }
  }
  return earliest
}
