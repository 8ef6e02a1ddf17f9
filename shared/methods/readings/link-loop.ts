import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

/**
 * The loop that a new dependency would close: from the initiative through what it needs back to itself. METHOD C10: loops are
 * refused and named. Null where it closes none.
 */
export function loopOfLink(workbook: Workbook, initiativeId: string, dependsOnId: string): readonly string[] | null {
  const needs = Map.groupBy(rowsOf(workbook, 'initiativeDependency'), (row) => row.initiativeId)
  const cameFrom = new Map<string, string>([[dependsOnId, initiativeId]])
  const waiting = [dependsOnId]
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    if (id === initiativeId) return pathBack(cameFrom, initiativeId)
    for (const { dependsOnId: next } of needs.get(id) ?? []) {
      if (cameFrom.has(next)) continue
      cameFrom.set(next, id)
      waiting.push(next)
    }
  }
  return null
}

/** From the initiative round to itself. */
function pathBack(cameFrom: ReadonlyMap<string, string>, initiativeId: string): readonly string[] {
  const path = [initiativeId]
  let id = cameFrom.get(initiativeId)
  while (id !== undefined && id !== initiativeId) {
    path.unshift(id)
    id = cameFrom.get(id)
  }
  return [initiativeId, ...path]
}
