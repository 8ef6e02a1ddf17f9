import { medianAndSpread } from '#shared/methods/median-and-spread.ts'
import { computedScores } from '#shared/methods/readings/computed-scores.ts'
import { opinionsOf } from '#shared/methods/readings/participant-scores.ts'
import { enteringScore, partsOf } from '#shared/methods/readings/priority-columns.ts'
import type { RankedInitiative, Ranking } from '#shared/methods/readings/ranking.ts'
import { weightlessParts } from '#shared/methods/readings/weightless-parts.ts'
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
  const id = keyId([row.id, criterion.id])
  const given = workbook.tables.score[id]?.value ?? null
  const value = given ?? computedScores(workbook).get(id)?.value ?? opinionOf(workbook, id)
  return {
    label: named(criterion.title),
    value,
    format: decimalFormat,
    detail: scoreDetail(ranking.method, criterion, value, weight),
  }
}

/** The median of what participants would give. */
function opinionOf(workbook: Workbook, id: string): number | null {
  const values =
    opinionsOf(workbook)
      .get(id)
      ?.given.map((each) => each.value) ?? []
  return medianAndSpread(values)?.median ?? null
}

/** Which scores were computed, and which depart from what was computed. */
function computedNotes({ workbook, row, ranking }: InitiativeSubject): readonly Phrase[] {
  const computed = computedScores(workbook)
  return ranking.criteria.flatMap(({ id, title }) => {
    const key = keyId([row.id, id])
    const found = computed.get(key)
    if (found === undefined) return []
    const given = workbook.tables.score[key]
    const { value, amount, greatest } = found
    if (given === undefined || given.value === null) {
      return [phrase('methods.note.computed', { name: title, value, amount, greatest })]
    }
    const reason = given.reason === '' ? 'none' : given.reason
    return given.value === value ? [] : [phrase('methods.note.computedOverride', { name: title, value, reason })]
  })
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
export function scoreNotes(subject: InitiativeSubject): readonly Phrase[] {
  const { workbook, item, ranking } = subject
  const doubtful = ranking.judged.filter(({ consistent }) => !consistent)
  return [
    ...weightlessNotes(workbook),
    ...notesWhere([[item.missing.length > 0, phrase('methods.note.missing', { count: item.missing.length })]]),
    ...doubtful.flatMap((part) => inconsistencyNotes(ranking, part)),
    ...computedNotes(subject),
  ]
}

/** How inconsistent the judgements are, and the pair that spoils them most. METHOD C8. */
function inconsistencyNotes({ criteria }: Ranking, part: Ranking['judged'][number]): readonly Phrase[] {
  const { consistencyRatio, worstPair, criterionIds } = part
  const nameAt = (at: number) => criteria.find(({ id }) => id === criterionIds[at])?.title ?? ''
  return [
    phrase('methods.note.inconsistent', { ratio: consistencyRatio }),
    ...(worstPair === null
      ? []
      : [
          phrase('methods.note.worstPair', {
            one: nameAt(worstPair.row),
            other: nameAt(worstPair.column),
            given: worstPair.given,
            consistent: worstPair.consistent,
          }),
        ]),
  ]
}

/** Parts of the method in which nothing weighs anything: no score can give a priority then. */
export function weightlessNotes(workbook: Workbook): readonly Phrase[] {
  return weightlessParts(workbook).parts.map(({ part, titles }) =>
    phrase('steps.finding.criterion.weightless', { part, count: titles.length, names: titles.join(', ') }),
  )
}
