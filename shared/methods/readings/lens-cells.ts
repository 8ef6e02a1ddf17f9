import { type MedianAndSpread, medianAndSpread } from '#shared/methods/median-and-spread.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import { type Confidence, type Lens, lenses } from '#shared/model/lens.ts'
import {
  confidenceInCell,
  isNotApplicableCell,
  levelInCell,
  practiceColumn,
  type Ratings,
} from '#shared/model/ratings.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import type { LensCell } from './assessment.ts'

const confidences = ['low', 'medium', 'high'] as const

type Ballot = {
  readonly levels: MedianAndSpread | null
  readonly confidence: Confidence | null
  readonly notApplicable: boolean
}

/** Whether a participant's ratings count: those of people who no longer rate stay in the file and count nowhere. */
export function countingParticipants(workbook: Workbook): readonly number[] {
  const { ratings, tables } = workbook
  return ratings.participantIds.flatMap((id, at) => (tables.participant[id]?.rates === true ? [at] : []))
}

/** The six cells of a practice, in the order of `lenses`. METHOD C1. */
export function lensCells(
  workbook: Workbook,
  practiceId: string,
  participants: readonly number[],
  spreadFlag: number,
): readonly LensCell[] {
  const column = practiceColumn(workbook.ratings, practiceId)
  return lenses.map((lens, at) => {
    const agreed = workbook.tables.agreedLevel[keyId([practiceId, lens])]
    return lensCell(lens, ballot(workbook.ratings, column, at, participants), agreed, spreadFlag)
  })
}

/** The levels that participants gave one cell. @param lensAt place in `lenses` */
export function cellLevels(
  ratings: Ratings,
  practiceId: string,
  lensAt: number,
  participants: readonly number[],
): readonly number[] {
  const column = practiceColumn(ratings, practiceId)
  if (column < 0) return []
  return participants.flatMap((participant) => {
    const cell = ratings.cells[(participant * ratings.practiceIds.length + column) * lenses.length + lensAt] ?? 255
    return levelInCell(cell) ?? []
  })
}

function ballot(ratings: Ratings, column: number, lensAt: number, participants: readonly number[]): Ballot {
  const levels: number[] = []
  const stated: number[] = []
  let notApplicable = 0
  if (column >= 0) {
    for (const participant of participants) {
      const cell = ratings.cells[(participant * ratings.practiceIds.length + column) * lenses.length + lensAt] ?? 255
      const level = levelInCell(cell)
      if (isNotApplicableCell(cell)) notApplicable += 1
      if (level === null) continue
      levels.push(level)
      const confidence = confidenceInCell(cell)
      if (confidence !== null) stated.push(confidences.indexOf(confidence))
    }
  }
  const middle = medianAndSpread(stated)
  return {
    levels: medianAndSpread(levels),
    confidence: middle === null ? null : (confidences[middle.lowerMiddle] ?? null),
    // A lens leaves the averages only when more say that it does not apply than give it a level.
    notApplicable: notApplicable > levels.length,
  }
}

function lensCell(lens: Lens, votes: Ballot, agreed: RowOf<'agreedLevel'> | undefined, spreadFlag: number): LensCell {
  const { levels } = votes
  const settled = agreed !== undefined && (agreed.level !== null || agreed.notApplicable)
  const notApplicable = settled ? agreed.notApplicable : votes.notApplicable
  const proposed = levels?.lowerMiddle ?? null
  const flagged = levels !== null && levels.spread >= spreadFlag
  return {
    lens,
    level: notApplicable ? null : settled ? agreed.level : proposed,
    notApplicable,
    source: settled ? 'agreed' : notApplicable || proposed !== null ? 'proposed' : 'none',
    median: levels?.median ?? null,
    spread: levels?.spread ?? null,
    count: levels?.count ?? 0,
    low: levels?.low ?? null,
    high: levels?.high ?? null,
    confidence: agreed?.confidence ?? votes.confidence,
    flagged,
    toSettle: flagged && !settled,
  }
}
