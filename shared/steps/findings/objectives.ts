import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, type FindingCode, finding, type Severity } from './finding.ts'
import { rowName } from './row-name.ts'

/** Three to five objectives with two to four key results each (METHOD B9, step 1). */
const objectiveCount = { least: 3, most: 5 }
const keyResultCount = { least: 2, most: 4 }

/** Step 1: objectives and their key results. */
export function objectiveFindings(workbook: Workbook): readonly Finding[] {
  const objectives = rowsOf(workbook, 'objective')
  if (objectives.length === 0) return [finding('direction', 'warning', 'objective.none')]
  const linked = new Set(rowsOf(workbook, 'objectivePriority').map(({ objectiveId }) => objectiveId))
  const results = Map.groupBy(rowsOf(workbook, 'keyResult'), ({ objectiveId }) => objectiveId)
  const count = objectives.length
  return [
    ...(isOutside(count, objectiveCount)
      ? [finding('direction', 'note', 'objective.count', { params: { count } })]
      : []),
    ...objectives.flatMap((row) => ofObjective(workbook, row, linked.has(row.id), results.get(row.id)?.length ?? 0)),
    ...rowsOf(workbook, 'keyResult').flatMap((row) => ofKeyResult(workbook, row)),
  ]
}

function isOutside(count: number, { least, most }: { readonly least: number; readonly most: number }): boolean {
  return count < least || count > most
}

function ofObjective(
  workbook: Workbook,
  { id, owner }: RowOf<'objective'>,
  hasPriority: boolean,
  count: number,
): readonly Finding[] {
  const params = { name: rowName(workbook, 'objective', id), count }
  return [
    ...(hasPriority ? [] : [finding('direction', 'error', 'objective.noPriority', { id, params })]),
    ...(count === 0 ? [finding('direction', 'warning', 'objective.noKeyResult', { id, params })] : []),
    ...(count > 0 && isOutside(count, keyResultCount)
      ? [finding('direction', 'note', 'objective.keyResultCount', { id, params })]
      : []),
    ...(owner === '' ? [finding('direction', 'note', 'objective.noOwner', { id, field: 'owner', params })] : []),
  ]
}

function ofKeyResult(workbook: Workbook, row: RowOf<'keyResult'>): readonly Finding[] {
  const { id, baseline, target, due, owner } = row
  const params = { name: rowName(workbook, 'keyResult', id) }
  const found = (severity: Severity, code: FindingCode, field: string) =>
    finding('direction', severity, code, { id, field, params })
  return [
    ...(baseline === null ? [found('error', 'keyResult.noBaseline', 'baseline')] : []),
    ...(target === null ? [found('error', 'keyResult.noTarget', 'target')] : []),
    ...(baseline !== null && baseline === target ? [found('error', 'keyResult.baselineIsTarget', 'target')] : []),
    ...(due === null ? [found('warning', 'keyResult.noDue', 'due')] : []),
    ...(owner === '' ? [found('warning', 'keyResult.noOwner', 'owner')] : []),
  ]
}
