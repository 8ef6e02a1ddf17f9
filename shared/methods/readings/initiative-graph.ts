import { type DependencyGraph, dependencyGraph } from '#shared/methods/dependency-graph.ts'
import { findLoops, withoutLoops } from '#shared/methods/loops.ts'
import { topologicalOrder } from '#shared/methods/topological-order.ts'
import type { RowOf } from '#shared/model/entities.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { isInPlan } from './in-plan.ts'
import { memoByTables } from './memo.ts'

/** Some initiatives and the dependencies between them. */
export type InitiativeGraph = {
  /** By node number, which follows the ids. */
  readonly rows: readonly RowOf<'initiative'>[]
  readonly nodeOf: ReadonlyMap<string, number>
  /** Dependencies by link number. */
  readonly dependencies: readonly RowOf<'initiativeDependency'>[]
  /** From what is needed to what needs it, without the links inside loops. */
  readonly graph: DependencyGraph
  /** Every node after those it needs. */
  readonly order: Int32Array
  /** Loops to be broken, each as ids that need one another in turn. METHOD C10. */
  readonly loops: readonly (readonly string[])[]
}

/** All initiatives with their dependencies. */
export const allInitiatives: (workbook: Workbook) => InitiativeGraph = memoByTables(
  ['initiative', 'initiativeDependency'],
  (workbook) => initiativeGraph(workbook, () => true),
)

/** The initiatives of the plan with the dependencies among them. */
export const plannedInitiatives: (workbook: Workbook) => InitiativeGraph = memoByTables(
  ['initiative', 'initiativeDependency'],
  (workbook) => initiativeGraph(workbook, isInPlan),
)

/** The initiatives that `includes` takes, with the dependencies among them. */
function initiativeGraph(workbook: Workbook, includes: (row: RowOf<'initiative'>) => boolean): InitiativeGraph {
  const rows = Object.values(workbook.tables.initiative)
    .filter(includes)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const nodeOf = new Map(rows.map(({ id }, node) => [id, node]))
  const dependencies = Object.values(workbook.tables.initiativeDependency).filter(
    ({ initiativeId, dependsOnId }) => nodeOf.has(initiativeId) && nodeOf.has(dependsOnId),
  )
  const from = dependencies.map(({ dependsOnId }) => nodeOf.get(dependsOnId) ?? 0)
  const to = dependencies.map(({ initiativeId }) => nodeOf.get(initiativeId) ?? 0)
  const whole = dependencyGraph(rows.length, from, to)
  const looped = topologicalOrder(whole).length < rows.length
  const graph = looped ? withoutLoops(whole) : whole
  const loops = looped ? findLoops(whole).map((loop) => loop.map((node) => rows[node]?.id ?? '')) : []
  return { rows, nodeOf, dependencies, graph, order: topologicalOrder(graph), loops }
}
