import { dependencyGraph } from '#shared/methods/dependency-graph.ts'
import { findLoops } from '#shared/methods/loops.ts'

/** That one cannot do without this one. */
export type Need = { readonly id: string; readonly dependsOnId: string }

/** The loops among rows that need each other: ids in order, each needed by the next, the smallest id first. METHOD C10. */
export function loopsAmong(needs: readonly Need[]): readonly (readonly string[])[] {
  const ids = [...new Set(needs.flatMap(({ id, dependsOnId }) => [id, dependsOnId]))].sort()
  const place = new Map(ids.map((id, at) => [id, at]))
  const from = needs.map(({ dependsOnId }) => place.get(dependsOnId) ?? 0)
  const to = needs.map(({ id }) => place.get(id) ?? 0)
  return findLoops(dependencyGraph(ids.length, from, to)).map((loop) => loop.map((at) => ids[at] as string))
}

/** A loop in words, back to where it began. */
export function loopText(loop: readonly string[], name: (id: string) => string): string {
  return [...loop, loop[0] as string].map(name).join(' → ')
}
