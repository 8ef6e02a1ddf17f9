import { medianAndSpread } from '#shared/methods/median-and-spread.ts'
import { numberAt } from '#shared/methods/number-at.ts'
import type { TableName } from '#shared/model/entities.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { criteriaOf } from './criterion-weights.ts'
import { allInitiatives } from './initiative-graph.ts'
import { memoByTables } from './memo.ts'
import { opinionsOf } from './participant-scores.ts'
import { confidenceWeight } from './practice-reading.ts'
import { type PriorityModel, partsOf } from './priority-columns.ts'

/** Scores, confidence and effort of the initiatives as columns. */
export function priorityModel(workbook: Workbook): PriorityModel {
  const settings = singleton(workbook, 'settings')
  const { rows } = allInitiatives(workbook)
  const confidence = Float64Array.from(rows, (row) => confidenceWeight(row.confidence, settings))
  return { rows, confidence, ...scoreColumns(workbook), effortDays: effortColumn(workbook) }
}

/** What scores are read from. */
export const scoreSources = [
  'prioritisation',
  'criterion',
  'score',
  'participantScore',
  'participant',
  'initiative',
] as const satisfies readonly TableName[]

/** Memoised apart, since a weight or a threshold changes far more often than 20,000 scores do. */
const scoreColumns = memoByTables(scoreSources, (workbook) => {
  const { method } = singleton(workbook, 'prioritisation')
  const { rows, nodeOf } = allInitiatives(workbook)
  const criteria = criteriaOf(workbook, method)
  const places = new Map(criteria.map(({ id }, at) => [id, at]))
  const scores = criteria.map(() => new Float64Array(rows.length).fill(Number.NaN))
  for (const { initiativeId, criterionId, value } of Object.values(workbook.tables.score)) {
    const column = scores[places.get(criterionId) ?? -1]
    const node = nodeOf.get(initiativeId)
    if (column !== undefined && node !== undefined && value !== null) column[node] = value
  }
  proposeScores(workbook, (initiativeId, criterionId, value) => {
    const column = scores[places.get(criterionId) ?? -1]
    const node = nodeOf.get(initiativeId)
    if (column !== undefined && node !== undefined && Number.isNaN(column[node])) column[node] = value
  })
  return { method, criteria, scores }
})

/** Until the room agrees on a score, the median of what participants would give stands for it. METHOD C1. */
function proposeScores(
  workbook: Workbook,
  propose: (initiativeId: string, criterionId: string, value: number) => void,
): void {
  for (const { initiativeId, criterionId, given } of opinionsOf(workbook).values()) {
    const middle = medianAndSpread(given.map(({ value }) => value))
    if (middle !== null) propose(initiativeId, criterionId, middle.median)
  }
}

const effortColumn = memoByTables(['initiativeEffort', 'initiative'], (workbook) => {
  const { rows, nodeOf } = allInitiatives(workbook)
  const effortDays = new Float64Array(rows.length)
  for (const { initiativeId, days } of Object.values(workbook.tables.initiativeEffort)) {
    const node = nodeOf.get(initiativeId)
    if (node !== undefined) effortDays[node] = numberAt(effortDays, node) + days
  }
  return effortDays
})

/** For each initiative the criteria that weigh something and that it has no score for. */
export function missingScores(model: PriorityModel, weights: readonly number[]): readonly (readonly string[])[] {
  const { method, rows, criteria, scores } = model
  const asked = criteria.flatMap((criterion, at) => {
    const column = scores[at]
    const counts = (weights[at] ?? 0) > 0 && partsOf[method].includes(criterion.part)
    return counts && column !== undefined ? [{ id: criterion.id, column }] : []
  })
  return rows.map((_, node) => asked.filter(({ column }) => Number.isNaN(numberAt(column, node))).map(({ id }) => id))
}
