import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { firstWaveInitiatives, firstWaveTasks } from '../first-wave.ts'
import { noLetters, type RaciCount, raciByParticipant, raciByTask } from '../raci.ts'
import { type Finding, type FindingCode, finding, type Severity } from './finding.ts'
import { rowName } from './row-name.ts'

/** Step 7: RACI is valid on all rows of the first wave; later rows get notes. */
export function tacticalPlanFindings(workbook: Workbook): readonly Finding[] {
  const first = firstWaveTasks(workbook)
  const firstIds = new Set(first.map(({ id }) => id))
  const letters = raciByTask(workbook)
  const tasks = rowsOf(workbook, 'task').filter(({ status }) => status !== 'dropped')
  const notAgreed = first.filter(({ id, raciAgreed }) => !raciAgreed && letters.has(id)).length
  return [
    ...emptyFindings(workbook, first),
    ...tasks.flatMap((row) => ofTask(workbook, row, letters.get(row.id) ?? noLetters, firstIds.has(row.id))),
    ...(notAgreed > 0
      ? [finding('tacticalPlan', 'note', 'task.notAgreed', { field: 'raciAgreed', params: { count: notAgreed } })]
      : []),
    ...roleFindings(workbook),
  ]
}

function emptyFindings(workbook: Workbook, first: readonly RowOf<'task'>[]): readonly Finding[] {
  if (first.length === 0) return [finding('tacticalPlan', 'warning', 'task.none')]
  const planned = new Set(rowsOf(workbook, 'task').map(({ initiativeId }) => initiativeId))
  return firstWaveInitiatives(workbook)
    .filter(({ id }) => !planned.has(id))
    .map(({ id }) =>
      finding('tacticalPlan', 'warning', 'task.initiativeWithout', {
        about: id,
        params: { name: rowName(workbook, 'initiative', id) },
      }),
    )
}

function ofTask(workbook: Workbook, row: RowOf<'task'>, letters: RaciCount, isFirst: boolean): readonly Finding[] {
  const { id, start, finish } = row
  const name = rowName(workbook, 'task', id)
  const rule: Severity = isFirst ? 'error' : 'note'
  const found = (severity: Severity, code: FindingCode, count = 0) =>
    finding('tacticalPlan', severity, code, { id, params: { name, count } })
  const { accountable, responsible, consulted } = letters
  return [
    ...(accountable === 0 ? [found(rule, 'task.noAccountable')] : []),
    ...(accountable > 1 ? [found(rule, 'task.severalAccountable', accountable)] : []),
    ...(responsible === 0 ? [found(rule, 'task.noResponsible')] : []),
    ...(consulted >= singleton(workbook, 'settings').raciManyConsulted
      ? [found('warning', 'task.manyConsulted', consulted)]
      : []),
    ...(isFirst && (start === null || finish === null) ? [found('note', 'task.noDates')] : []),
  ]
}

function roleFindings(workbook: Workbook): readonly Finding[] {
  const { raciManyAccountable, raciManyResponsible } = singleton(workbook, 'settings')
  return [...raciByParticipant(workbook)].flatMap(([id, { accountable, responsible }]) => {
    const name = rowName(workbook, 'participant', id)
    return [
      ...(responsible >= raciManyResponsible
        ? [
            finding('tacticalPlan', 'warning', 'participant.manyResponsible', {
              id,
              params: { name, count: responsible },
            }),
          ]
        : []),
      ...(accountable >= raciManyAccountable
        ? [
            finding('tacticalPlan', 'warning', 'participant.manyAccountable', {
              id,
              params: { name, count: accountable },
            }),
          ]
        : []),
    ]
  })
}
