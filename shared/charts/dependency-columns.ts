import type { DependenciesData } from './chart-data.ts'

type Node = DependenciesData['nodes'][number]

/** How often neighbours are looked at again: more hardly changes anything. */
const sweeps = 4

/**
 * The nodes of each column from top to bottom, each near the middle of what it is linked with in the column before and
 * after (barycentre method, Sugiyama 1981), so that few lines cross. Empty columns are left out.
 */
export function dependencyColumns({ nodes, links }: DependenciesData): readonly (readonly Node[])[] {
  const byColumn = Map.groupBy(nodes, ({ column }) => column)
  let columns: readonly (readonly Node[])[] = [...byColumn.keys()]
    .sort((a, b) => a - b)
    .map((at) => byColumn.get(at) ?? [])
  const neighbours = new Map<string, string[]>()
  for (const { from, to } of links) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
    neighbours.set(to, [...(neighbours.get(to) ?? []), from])
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const height = new Map(
      columns.flatMap((column) => column.map(({ id }, row) => [id, (row + 0.5) / column.length] as const)),
    )
    const middle = ({ id }: Node): number => {
      const near = (neighbours.get(id) ?? []).flatMap((other) => height.get(other) ?? [])
      return near.length === 0 ? (height.get(id) ?? 0) : near.reduce((sum, each) => sum + each, 0) / near.length
    }
    columns = columns.map((column) => column.toSorted((a, b) => middle(a) - middle(b)))
  }
  return columns
}
