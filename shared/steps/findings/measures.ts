import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { goalMeasures } from '../goal-measures.ts'
import { type Finding, type FindingCode, finding, type Severity } from './finding.ts'
import { rowName } from './row-name.ts'

/** Step 8: each goal has one outcome and one leading measure, and measures can be read. */
export function measureFindings(workbook: Workbook): readonly Finding[] {
  const rows = rowsOf(workbook, 'measure')
  if (rows.length === 0) return [finding('measures', 'warning', 'measure.none')]
  const linked = new Set(rowsOf(workbook, 'measureGoal').map(({ measureId }) => measureId))
  return [...goalFindings(workbook), ...rows.flatMap((row) => ofMeasure(workbook, row, linked.has(row.id)))]
}

function goalFindings(workbook: Workbook): readonly Finding[] {
  return goalMeasures(workbook).flatMap(({ goal: { id }, leading, lagging }) => {
    const params = { name: rowName(workbook, 'goal', id) }
    return [
      ...(lagging ? [] : [finding('measures', 'warning', 'goal.noOutcomeMeasure', { id, params })]),
      ...(leading ? [] : [finding('measures', 'warning', 'goal.noLeadingMeasure', { id, params })]),
    ]
  })
}

function ofMeasure(workbook: Workbook, row: RowOf<'measure'>, hasGoal: boolean): readonly Finding[] {
  const { id, baseline, target, owner, direction } = row
  const params = { name: rowName(workbook, 'measure', id) }
  const found = (severity: Severity, code: FindingCode, field?: string) =>
    finding('measures', severity, code, { id, ...(field ? { field } : {}), params })
  return [
    ...(baseline === null ? [found('warning', 'measure.noBaseline', 'baseline')] : []),
    ...(target === null ? [found('warning', 'measure.noTarget', 'target')] : []),
    ...(baseline !== null && baseline === target && direction !== 'range'
      ? [found('warning', 'measure.baselineIsTarget', 'target')]
      : []),
    ...(owner === '' ? [found('note', 'measure.noOwner', 'owner')] : []),
    ...(hasGoal ? [] : [found('note', 'measure.noGoal')]),
  ]
}
