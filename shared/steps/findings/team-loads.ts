import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { keyId } from '#shared/model/entity.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'
import { rowName } from './row-name.ts'

/** Step 6: no team is above full in a quarter unless someone accepts it. METHOD C10. */
export function teamLoadFindings(workbook: Workbook): readonly Finding[] {
  return planRoadmap(workbook).overloads.map(({ teamId, quarterStart, load }) => {
    const id = keyId([teamId, quarterStart])
    const params = { team: rowName(workbook, 'team', teamId), quarter: quarterStart }
    return load === null
      ? finding('roadmap', 'warning', 'teamCapacity.missing', { about: id, params })
      : finding('roadmap', 'warning', 'teamCapacity.overload', { id, params: { ...params, load } })
  })
}
