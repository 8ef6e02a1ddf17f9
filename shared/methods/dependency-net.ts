import { dependencyGraph } from './dependency-graph.ts'
import { layers } from './layers.ts'
import { numberAt } from './number-at.ts'

/** That one cannot do without another. */
export type NetLink = { readonly id: string; readonly dependsOnId: string }

/** A node of a picture and the column it stands in; what comes first stands further left. */
export type NetNode = { readonly id: string; readonly column: number }

/** Everything that is linked, each in the column after all that it needs. */
export function wholeNet(links: readonly NetLink[]): readonly NetNode[] {
  const ids = [...new Set(links.flatMap(({ id, dependsOnId }) => [dependsOnId, id]))].sort()
  const place = new Map(ids.map((id, at) => [id, at]))
  const nodes = (pick: (link: NetLink) => string): readonly number[] => links.map((link) => place.get(pick(link)) ?? 0)
  const column = layers(
    dependencyGraph(
      ids.length,
      nodes(({ dependsOnId }) => dependsOnId),
      nodes(({ id }) => id),
    ),
  )
  return ids.map((id, at) => ({ id, column: numberAt(column, at) }))
}

/**
 * One node with what it needs to its left and what needs it to its right, as many steps as asked for. What is met both
 * ways, because it is in a loop, stands where it was met first.
 */
export function netAround(links: readonly NetLink[], centre: string, steps: number): readonly NetNode[] {
  const columns = new Map([[centre, 0]])
  let edges: readonly (readonly [string, -1 | 1])[] = [
    [centre, -1],
    [centre, 1],
  ]
  for (let step = 1; step <= steps; step += 1) {
    const met: (readonly [string, -1 | 1])[] = []
    for (const [node, way] of edges) {
      for (const { id, dependsOnId } of links) {
        const [here, next] = way < 0 ? [id, dependsOnId] : [dependsOnId, id]
        if (here !== node || columns.has(next)) continue
        columns.set(next, way * step)
        met.push([next, way])
      }
    }
    edges = met
  }
  const least = Math.min(...columns.values())
  return [...columns].map(([id, column]) => ({ id, column: column - least }))
}

/** The node with the most links, to begin with; null where there are none. */
export function busiestNode(links: readonly NetLink[]): string | null {
  const counts = new Map<string, number>()
  for (const node of links.flatMap(({ id, dependsOnId }) => [id, dependsOnId])) {
    counts.set(node, (counts.get(node) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}
