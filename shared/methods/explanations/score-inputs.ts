import { enteringScore, partsOf } from '#shared/methods/readings/priority-columns.ts'
import type { RankedInitiative, Ranking } from '#shared/methods/readings/ranking.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import {
  decimalFormat,
  type ExplanationInput,
  integerFormat,
  named,
  notesWhere,
  type Phrase,
  percentFormat,
  phrase,
} from './explanation.ts'

/** An initiative whose figures are explained. */
export type InitiativeSubject = {
  readonly workbook: Workbook
  readonly row: RowOf<'initiative'>
  readonly item: RankedInitiative
  readonly ranking: Ranking
}

type Criterion = RowOf<'criterion'>

/** Which parts of a method's formula are its effort; the others are its value. */
const effortParts: readonly Criterion['part'][] = ['effort', 'duration', 'ease']

/** The scores behind a figure, each with what its criterion weighs. */
export function scoreInputs(subject: InitiativeSubject, side: 'value' | 'effort' | 'all'): readonly ExplanationInput[] {
  const { method, criteria, weights } = subject.ranking
  if (method === 'moscow') return [moscowInput(subject)]
  const inputs = criteria.flatMap((criterion, at) => {
    const weight = weights[at] ?? 0
    const isEffort = effortParts.includes(criterion.part)
    const wanted = side === 'all' || isEffort === (side === 'effort')
    return wanted && weight > 0 && partsOf[method].includes(criterion.part)
      ? [scoreInput(subject, criterion, weight)]
      : []
  })
  const usesOwnConfidence = method === 'rice' && side === 'value' && !hasConfidenceScore(criteria, weights)
  return usesOwnConfidence ? [...inputs, confidenceInput(subject)] : inputs
}

function hasConfidenceScore(criteria: readonly Criterion[], weights: Ranking['weights']): boolean {
  return criteria.some(({ part }, at) => part === 'confidence' && (weights[at] ?? 0) > 0)
}

function scoreInput(
  { workbook, row, ranking }: InitiativeSubject,
  criterion: Criterion,
  weight: number,
): ExplanationInput {
  const value = workbook.tables.score[keyId([row.id, criterion.id])]?.value ?? null
  return {
    label: named(criterion.title),
    value,
    format: decimalFormat,
    detail: scoreDetail(ranking.method, criterion, value, weight),
  }
}

function scoreDetail(method: Ranking['method'], criterion: Criterion, value: number | null, weight: number): Phrase {
  if (value === null) return phrase('methods.detail.missing')
  const score = enteringScore(method, criterion, value)
  return score === value
    ? phrase('methods.detail.weight', { weight })
    : phrase('methods.detail.weightOnScale', { weight, score })
}

/** The confidence of the initiative itself, with what it weighs. */
export function confidenceInput({ row, item }: InitiativeSubject): ExplanationInput {
  return {
    label: phrase('methods.label.confidence'),
    value: item.confidence,
    format: percentFormat,
    detail: phrase('methods.detail.confidence', { confidence: row.confidence }),
  }
}

function moscowInput({ row, item }: InitiativeSubject): ExplanationInput {
  const label = phrase('methods.label.ownPriority')
  if (row.moscow === null)
    return { label, value: null, format: integerFormat, detail: phrase('methods.detail.missing') }
  return { label, value: item.priority, format: integerFormat, detail: phrase(`choice.${row.moscow}`) }
}

/** What keeps a score from being whole, or its weights from being sound. */
export function scoreNotes({ item, ranking }: InitiativeSubject): readonly Phrase[] {
  const doubtful = ranking.judged.filter(({ consistent }) => !consistent)
  return [
    ...notesWhere([[item.missing.length > 0, phrase('methods.note.missing', { count: item.missing.length })]]),
    ...doubtful.map(({ consistencyRatio }) => phrase('methods.note.inconsistent', { ratio: consistencyRatio })),
  ]
}
