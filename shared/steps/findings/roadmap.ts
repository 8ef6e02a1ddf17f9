import { isInPlan } from '#shared/methods/readings/in-plan.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, type FindingCode, finding, type Severity } from './finding.ts'
import { rowName } from './row-name.ts'

type Initiative = RowOf<'initiative'>

/** Step 6: what is to be done has dates, a wave, people, money and a benefit that can be checked. */
export function roadmapFindings(workbook: Workbook): readonly Finding[] {
  const withEffort = new Set(
    rowsOf(workbook, 'initiativeEffort').flatMap(({ initiativeId, days }) => (days > 0 ? [initiativeId] : [])),
  )
  return [
    ...rowsOf(workbook, 'initiative').flatMap((row) => ofInitiative(workbook, row, withEffort.has(row.id))),
    ...rowsOf(workbook, 'milestone')
      .filter(({ due, dueNote, status }) => due === null && dueNote === '' && status !== 'dropped')
      .map(({ id }) =>
        finding('roadmap', 'note', 'milestone.noDate', {
          id,
          field: 'due',
          params: { name: rowName(workbook, 'milestone', id) },
        }),
      ),
  ]
}

function ofInitiative(workbook: Workbook, row: Initiative, hasEffort: boolean): readonly Finding[] {
  const { id, start, finish } = row
  const name = rowName(workbook, 'initiative', id)
  const found = (severity: Severity, code: FindingCode, field?: string) =>
    finding('roadmap', severity, code, { id, ...(field ? { field } : {}), params: { name } })
  const backwards =
    start !== null && finish !== null && finish < start
      ? [found('error', 'initiative.finishBeforeStart', 'finish')]
      : []
  if (row.decision !== 'do' || !isInPlan(row) || row.status === 'done') return backwards
  return [
    ...backwards,
    ...(start === null || finish === null
      ? [found('warning', 'initiative.noDates', start === null ? 'start' : 'finish')]
      : []),
    ...(row.waveId === null ? [found('warning', 'initiative.noWave', 'waveId')] : []),
    ...waveFindings(workbook, row),
    ...(row.owner === '' ? [found('warning', 'initiative.noOwner', 'owner')] : []),
    ...(row.sponsor === '' ? [found('note', 'initiative.noSponsor', 'sponsor')] : []),
    ...(row.oneOffLikely === null ? [found('warning', 'initiative.noCost', 'oneOffLikely')] : []),
    ...(hasEffort ? [] : [found('note', 'initiative.noEffort')]),
    ...(hasBenefit(row) ? [] : [found('note', 'initiative.noBenefit', 'benefitMeasure')]),
  ]
}

function hasBenefit({ benefitMeasure, benefitBaseline, benefitTarget, benefitDate }: Initiative): boolean {
  return benefitMeasure !== '' && benefitBaseline !== '' && benefitTarget !== '' && benefitDate !== null
}

function waveFindings(workbook: Workbook, { id, start, waveId }: Initiative): readonly Finding[] {
  const wave = waveId === null ? undefined : workbook.tables.wave[waveId]
  if (wave === undefined || start === null || wave.start === null || wave.finish === null) return []
  if (start >= wave.start && start <= wave.finish) return []
  const params = { name: rowName(workbook, 'initiative', id), wave: rowName(workbook, 'wave', wave.id) }
  return [finding('roadmap', 'note', 'initiative.outsideWave', { id, field: 'waveId', params })]
}
