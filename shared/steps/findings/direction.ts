import { principleRange } from '#shared/content/principles.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'
import { rowName } from './row-name.ts'

/** Kinds of statement of which one wording is to be chosen, those of IT first. */
const chosenKinds = ['itVision', 'itMission', 'businessVision', 'businessMission'] as const

/** Step 1: statements, business priorities and principles. */
export function directionFindings(workbook: Workbook): readonly Finding[] {
  return [
    ...chosenKinds.flatMap((kind) => choiceOf(workbook, kind)),
    ...rowsOf(workbook, 'statement')
      .filter(({ kind, source }) => (kind === 'businessVision' || kind === 'businessMission') && source === '')
      .map(({ id }) =>
        finding('direction', 'note', 'statement.noSource', {
          id,
          field: 'source',
          params: { name: rowName(workbook, 'statement', id) },
        }),
      ),
    ...priorityFindings(workbook),
    ...principleFindings(workbook),
  ]
}

function choiceOf(workbook: Workbook, kind: (typeof chosenKinds)[number]): readonly Finding[] {
  const chosen = rowsOf(workbook, 'statement').filter((row) => row.kind === kind && row.chosen)
  const params = { kind, count: chosen.length }
  if (chosen.length > 1) return [finding('direction', 'warning', 'statement.severalChosen', { about: kind, params })]
  if (chosen.length === 1) return []
  const severity = kind.startsWith('it') ? 'warning' : 'note'
  return [finding('direction', severity, 'statement.noneChosen', { about: kind, params })]
}

function priorityFindings(workbook: Workbook): readonly Finding[] {
  const priorities = rowsOf(workbook, 'businessPriority')
  if (priorities.length === 0) return [finding('direction', 'warning', 'businessPriority.none')]
  const served = new Set(rowsOf(workbook, 'objectivePriority').map(({ businessPriorityId }) => businessPriorityId))
  return priorities
    .filter(({ id }) => !served.has(id))
    .map(({ id }) =>
      finding('direction', 'note', 'businessPriority.unserved', {
        id,
        params: { name: rowName(workbook, 'businessPriority', id) },
      }),
    )
}

function principleFindings(workbook: Workbook): readonly Finding[] {
  const adopted = rowsOf(workbook, 'principle').filter((row) => row.adopted)
  const { least, most } = principleRange
  const count = adopted.length
  return [
    ...adopted.filter(lacksConsequence).map((row) => consequenceFinding(workbook, row)),
    ...(count > most ? [finding('direction', 'warning', 'principle.tooMany', { params: { count, most } })] : []),
    ...(count < least ? [finding('direction', 'note', 'principle.tooFew', { params: { count, least, most } })] : []),
  ]
}

function lacksConsequence({ weWill, weStop }: RowOf<'principle'>): boolean {
  return weWill === '' || weStop === ''
}

function consequenceFinding(workbook: Workbook, row: RowOf<'principle'>): Finding {
  const missing = row.weWill !== '' ? 'weStop' : row.weStop !== '' ? 'weWill' : 'both'
  return finding('direction', 'warning', 'principle.noConsequence', {
    id: row.id,
    field: row.weWill === '' ? 'weWill' : 'weStop',
    params: { name: rowName(workbook, 'principle', row.id), missing },
  })
}
