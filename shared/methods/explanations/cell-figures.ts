import { assess } from '#shared/methods/readings/assess.ts'
import type { LensCell } from '#shared/methods/readings/assessment.ts'
import { keyId } from '#shared/model/entity.ts'
import { lenses } from '#shared/model/lens.ts'
import { type Rating, ratingsOfCell } from '#shared/model/ratings.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { type Explanation, type ExplanationInput, integerFormat, named, notesWhere, phrase } from './explanation.ts'

/** `cell/<practice>/<lens>`: a level, down to what each participant said. METHOD C1. */
export function cellFigures(workbook: Workbook): readonly string[] {
  return assess(workbook).practices.flatMap(({ practiceId }) => lenses.map((lens) => `cell/${practiceId}/${lens}`))
}

export function explainCell(workbook: Workbook, [practiceId = '', name = '']: readonly string[]): Explanation | null {
  const practice = workbook.tables.practice[practiceId]
  const cell = assess(workbook)
    .byPractice.get(practiceId)
    ?.cells.find(({ lens }) => lens === name)
  if (practice === undefined || cell === undefined) return null
  const { lens } = cell
  return {
    figure: `cell/${practiceId}/${lens}`,
    label: phrase('methods.label.cell', { practice: practice.name, lens: phrase(`content.lens.${lens}.name`) }),
    value: cell.level,
    format: integerFormat,
    rule: phrase(`methods.rule.cell.${cell.source}`),
    inputs: ratingsOfCell(workbook.ratings, practiceId, lens).flatMap((rating) => ratingInput(workbook, rating) ?? []),
    notes: cellNotes(workbook, practiceId, cell),
  }
}

/** What a participant said; nothing of those whose ratings do not count. */
function ratingInput(workbook: Workbook, rating: Rating): ExplanationInput | null {
  const participant = workbook.tables.participant[rating.participantId]
  if (participant?.rates !== true || (rating.level === null && !rating.notApplicable)) return null
  const { notApplicable, level, confidence } = rating
  const input = { label: named(participant.name), value: notApplicable ? null : level, format: integerFormat }
  if (notApplicable) return { ...input, detail: phrase('methods.detail.notApplicable') }
  return confidence === null ? input : { ...input, detail: phrase('methods.detail.confidence', { confidence }) }
}

function cellNotes(workbook: Workbook, practiceId: string, cell: LensCell) {
  const agreed = workbook.tables.agreedLevel[keyId([practiceId, cell.lens])]
  const settled = cell.source === 'agreed'
  const spread = cell.spread ?? 0
  return notesWhere([
    [cell.notApplicable, phrase('methods.note.notApplicable')],
    [cell.toSettle, phrase('methods.note.spread', { spread })],
    [cell.flagged && settled, phrase('methods.note.spreadSettled', { spread })],
    [settled && (agreed?.reason ?? '') !== '', phrase('methods.note.reason', { reason: agreed?.reason ?? '' })],
    [settled && (agreed?.settledBy ?? '') !== '', phrase('methods.note.settledBy', { who: agreed?.settledBy ?? '' })],
  ])
}
