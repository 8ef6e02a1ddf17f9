import { assess } from '#shared/methods/readings/assess.ts'
import type { PracticeReading, RollUp } from '#shared/methods/readings/assessment.ts'
import { lenses } from '#shared/model/lens.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import {
  type Explanation,
  type ExplanationInput,
  integerFormat,
  levelFormat,
  named,
  notesWhere,
  type Phrase,
  percentFormat,
  phrase,
} from './explanation.ts'

/** Stands for the practices without a domain: no id can be like it. */
const noDomain = '-'

/** `lens/<lens>/index`, `domain/<id>/capability`, `overall/capability` and `coverage`. METHOD C5. */
export function rollUpFigures(workbook: Workbook): readonly string[] {
  return [
    'overall/capability',
    'coverage',
    ...assess(workbook).domains.map(({ domainId }) => `domain/${domainId ?? noDomain}/capability`),
    ...lenses.map((lens) => `lens/${lens}/index`),
  ]
}

export function explainOverall(workbook: Workbook, [kind = '']: readonly string[]): Explanation | null {
  if (kind !== 'capability') return null
  const { overall, practices } = assess(workbook)
  const label = phrase('methods.label.overallCapability')
  return rollUpExplanation(workbook, 'overall/capability', label, overall, capabilities(workbook, practices))
}

export function explainDomain(workbook: Workbook, [id = '', kind = '']: readonly string[]): Explanation | null {
  const { domains, byPractice } = assess(workbook)
  const domain = domains.find(({ domainId }) => (domainId ?? noDomain) === id)
  if (domain === undefined || kind !== 'capability') return null
  const members = domain.practiceIds.flatMap((practiceId) => byPractice.get(practiceId) ?? [])
  const name = workbook.tables.domain[id]?.name
  const label = phrase('methods.label.capability', { name: name ?? phrase('methods.label.noDomain') })
  const inputs = capabilities(workbook, members)
  return rollUpExplanation(workbook, `domain/${id}/capability`, label, domain.capability, inputs)
}

export function explainLens(workbook: Workbook, [name = '', kind = '']: readonly string[]): Explanation | null {
  const { lenses: readings, practices } = assess(workbook)
  const at = (lenses as readonly string[]).indexOf(name)
  const reading = readings[at]
  if (reading === undefined || kind !== 'index') return null
  const { lens, index } = reading
  const inputs = practices.flatMap((practice) => {
    const cell = practice.cells[at]
    if (cell === undefined || cell.notApplicable) return []
    return practiceInput(workbook, practice, cell.level, `cell/${practice.practiceId}/${lens}`)
  })
  const label = phrase('methods.label.lensIndex', { lens: phrase(`content.lens.${lens}.name`) })
  return rollUpExplanation(workbook, `lens/${lens}/index`, label, index, inputs)
}

export function explainCoverage(workbook: Workbook): Explanation {
  const { ratedCells, applicableCells, coverage } = assess(workbook).overall
  return {
    figure: 'coverage',
    label: phrase('methods.label.coverage'),
    value: coverage,
    format: percentFormat,
    rule: phrase('methods.rule.coverage'),
    inputs: [
      { label: phrase('methods.label.rated'), value: ratedCells, format: integerFormat },
      { label: phrase('methods.label.applicable'), value: applicableCells, format: integerFormat },
    ],
    notes: [],
  }
}

function capabilities(workbook: Workbook, practices: readonly PracticeReading[]): readonly ExplanationInput[] {
  return practices.map((practice) =>
    practiceInput(workbook, practice, practice.capability, `practice/${practice.practiceId}/capability`),
  )
}

function practiceInput(
  workbook: Workbook,
  { practiceId, importance }: PracticeReading,
  value: number | null,
  figure: string,
): ExplanationInput {
  const detail =
    value === null
      ? phrase('methods.detail.notRated')
      : phrase('methods.detail.countsFor', { weight: importance.value ?? 0 })
  return { label: named(workbook.tables.practice[practiceId]?.name ?? ''), value, format: levelFormat, detail, figure }
}

function rollUpExplanation(
  workbook: Workbook,
  figure: string,
  label: Phrase,
  { value, coverage, refused }: RollUp,
  inputs: readonly ExplanationInput[],
): Explanation {
  const least = singleton(workbook, 'settings').rollUpCoverage
  return {
    figure,
    label,
    value,
    format: levelFormat,
    rule: phrase('methods.rule.rollUp'),
    inputs,
    notes: notesWhere([
      [refused === null, phrase('methods.note.coverage', { coverage })],
      [refused === 'coverage', phrase('methods.note.refusedCoverage', { coverage, least })],
      [refused === 'empty', phrase('methods.note.refusedEmpty')],
    ]),
  }
}
