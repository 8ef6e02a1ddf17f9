import { assess } from '#shared/methods/readings/assess.ts'
import type { LensCell, PracticeReading } from '#shared/methods/readings/assessment.ts'
import { partnershipQuestions } from '#shared/model/entities/partnership-answer.ts'
import { keyId } from '#shared/model/entity.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'
import { rowName } from './row-name.ts'

/** Step 2: coverage, spreads, targets. METHOD C1 to C5. */
export function currentStateFindings(workbook: Workbook): readonly Finding[] {
  const { practices } = assess(workbook)
  if (practices.length === 0) return [finding('currentState', 'warning', 'practice.none')]
  const withoutOwner = rowsOf(workbook, 'practice').filter(({ inScope, owner }) => inScope && owner === '').length
  return [
    ...coverageFindings(workbook),
    ...practices.flatMap((reading) => ofPractice(workbook, reading)),
    ...(withoutOwner > 0
      ? [finding('currentState', 'note', 'practice.noOwner', { field: 'owner', params: { count: withoutOwner } })]
      : []),
    ...partnershipFindings(workbook),
    ...evidenceFindings(workbook),
  ]
}

function coverageFindings(workbook: Workbook): readonly Finding[] {
  const { coverage } = assess(workbook).overall
  const wanted = singleton(workbook, 'settings').doneCoverage
  return coverage < wanted
    ? [finding('currentState', 'warning', 'rating.coverage', { params: { covered: coverage, wanted } })]
    : []
}

function ofPractice(workbook: Workbook, reading: PracticeReading): readonly Finding[] {
  const { practiceId: id, cells, target, suggestedTarget, targetIsOverride } = reading
  const row = workbook.tables.practice[id]
  const name = rowName(workbook, 'practice', id)
  const anyRated = assess(workbook).overall.ratedCells > 0
  return [
    ...(reading.importance.cascade === 0
      ? [finding('currentState', 'note', 'practice.noGoal', { id, params: { name } })]
      : []),
    ...(reading.domainId === null
      ? [finding('currentState', 'note', 'practice.noDomain', { id, field: 'domainId', params: { name } })]
      : []),
    ...(anyRated && reading.ratedCells === 0 && reading.applicableCells > 0
      ? [finding('currentState', 'note', 'practice.unrated', { id, params: { name } })]
      : []),
    ...(targetIsOverride && row?.targetReason === ''
      ? [
          finding('currentState', 'warning', 'practice.targetWithoutReason', {
            id,
            field: 'targetReason',
            params: { name, target: target ?? 0, suggested: suggestedTarget ?? 0 },
          }),
        ]
      : []),
    ...(target === 5
      ? [finding('currentState', 'warning', 'practice.targetFive', { id, field: 'agreedTarget', params: { name } })]
      : []),
    ...cells.flatMap((cell) => ofCell(workbook, id, name, cell)),
  ]
}

function ofCell(workbook: Workbook, practiceId: string, name: string, cell: LensCell): readonly Finding[] {
  const { lens, level, low, high, median, toSettle } = cell
  const id = keyId([practiceId, lens])
  if (toSettle) {
    const params = { name, lens, low: low ?? 0, high: high ?? 0, level: level ?? 0 }
    return [finding('currentState', 'warning', 'agreedLevel.unsettled', { id, params })]
  }
  const agreed = workbook.tables.agreedLevel[id]
  if (cell.source !== 'agreed' || agreed?.reason !== '' || median === null) return []
  return departs(level, median)
    ? [finding('currentState', 'warning', 'agreedLevel.noReason', { id, field: 'reason', params: { name, lens } })]
    : []
}

/** Whether an agreed level, or not applicable, is another than the ratings would give. Of two middle ones either will do. */
function departs(level: number | null, median: number): boolean {
  return level === null || (level !== Math.floor(median) && level !== Math.ceil(median))
}

function partnershipFindings(workbook: Workbook): readonly Finding[] {
  const answered = rowsOf(workbook, 'partnershipAnswer').filter(({ score }) => score !== null).length
  const count = partnershipQuestions.length - answered
  return count > 0 ? [finding('currentState', 'note', 'partnershipAnswer.open', { params: { count } })] : []
}

function evidenceFindings(workbook: Workbook): readonly Finding[] {
  return rowsOf(workbook, 'evidence')
    .filter(({ state }) => state === 'noneFound')
    .map(({ id, practiceId, title }) =>
      finding('currentState', 'note', 'evidence.noneFound', {
        id,
        params: { name: rowName(workbook, 'practice', practiceId), title },
      }),
    )
}
