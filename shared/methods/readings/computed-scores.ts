import { scoreOfAmount } from '#shared/methods/computed-score.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import { rowsOf, type Table, type Workbook } from '#shared/model/workbook.ts'
import { assessedTables } from './assess.ts'
import { computedAmounts } from './computed-amounts.ts'
import { memoByTables } from './memo.ts'

/** A score as it is computed, with the amount that it comes from and the greatest there is. */
export type ComputedScore = {
  readonly initiativeId: string
  readonly criterionId: string
  readonly value: number
  readonly amount: number
  readonly greatest: number
}

const sources = [
  ...assessedTables,
  'criterion',
  'initiative',
  'initiativeDependency',
  'initiativeGoal',
  'initiativeLift',
  'risk',
] as const

/**
 * What the computed criteria say of every initiative, by the id of a score. A score that was given overrides it, and should
 * say why. Empty where no criterion is computed.
 */
export const computedScores: (workbook: Workbook) => ReadonlyMap<string, ComputedScore> = (workbook) =>
  hasComputed(workbook) ? computeScores(workbook) : none

const none: ReadonlyMap<string, ComputedScore> = new Map()

/** Asked first and of one table alone, so that a workbook that computes nothing is not read again when a rating changes. */
const hasComputed = memoByTables(['criterion'], ({ tables }) =>
  Object.values(tables.criterion).some(({ computed }) => computed !== null),
)

const computeScores = memoByTables(sources, (workbook) => {
  const found = new Map<string, ComputedScore>()
  for (const { id, computed, scaleMin, scaleMax } of rowsOf(workbook, 'criterion')) {
    if (computed === null) continue
    const amounts = computedAmounts(workbook, computed)
    const greatest = Math.max(0, ...amounts.values())
    for (const [initiativeId, amount] of amounts) {
      const value = scoreOfAmount(amount, greatest, scaleMin, scaleMax)
      found.set(keyId([initiativeId, id]), { initiativeId, criterionId: id, value, amount, greatest })
    }
  }
  return found
})

/**
 * The workbook with computed scores where none was given: readings of it count both alike. The workbook itself where
 * nothing is computed; the same table for the same tables, so that readings stay remembered.
 */
export function withComputedScores(workbook: Workbook): Workbook {
  if (!hasComputed(workbook)) return workbook
  const score = filledScores(workbook)
  return score === workbook.tables.score ? workbook : { ...workbook, tables: { ...workbook.tables, score } }
}

const filledScores = memoByTables([...sources, 'score'], (workbook): Table<'score'> => {
  const { score } = workbook.tables
  const missing: [string, RowOf<'score'>][] = []
  for (const [id, { initiativeId, criterionId, value }] of computedScores(workbook)) {
    const given = score[id]
    if (given !== undefined && given.value !== null) continue
    missing.push([id, given === undefined ? { id, initiativeId, criterionId, value, reason: '' } : { ...given, value }])
  }
  return missing.length === 0 ? score : { ...score, ...Object.fromEntries(missing) }
})
