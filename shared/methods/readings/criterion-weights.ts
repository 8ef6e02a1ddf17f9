import { type Ahp, ahp, judgementMatrix } from '#shared/methods/ahp.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'

type Criterion = RowOf<'criterion'>
type Method = RowOf<'prioritisation'>['method']

/** Weights of one part of a method from pairwise judgements. METHOD C8. */
export type JudgedPart = Ahp & {
  readonly part: Criterion['part']
  readonly criterionIds: readonly string[]
  /** Within the consistency that the workbook accepts. */
  readonly consistent: boolean
  /** Pairs nobody has judged, which count as equal. */
  readonly unjudged: readonly (readonly [string, string])[]
}

export type CriterionWeights = {
  readonly method: Method
  /** Criteria of the method, in their order. */
  readonly criteria: readonly Criterion[]
  /** A weight for each, in points. */
  readonly weights: readonly number[]
  /** Empty where weights are set by hand. */
  readonly judged: readonly JudgedPart[]
}

/** The criteria of a method, in their order. */
export function criteriaOf(workbook: Workbook, method: Method): readonly Criterion[] {
  return rowsOf(workbook, 'criterion').filter((criterion) => criterion.method === method)
}

/** The criteria of the chosen method with the weights that count: set by hand, or judged pair by pair (AHP). */
export const criterionWeights: (workbook: Workbook) => CriterionWeights = memoByTables(
  ['prioritisation', 'criterion', 'criterionJudgement', 'settings'],
  (workbook) => {
    const { method, weightSource } = singleton(workbook, 'prioritisation')
    const criteria = criteriaOf(workbook, method)
    const judged = weightSource === 'ahp' ? judgedParts(workbook, criteria) : []
    const points = new Map(
      judged.flatMap(({ criterionIds, weights }) => criterionIds.map((id, at) => [id, 100 * (weights[at] ?? 0)])),
    )
    return { method, criteria, weights: criteria.map(({ id, weight }) => points.get(id) ?? weight), judged }
  },
)

function judgedParts(workbook: Workbook, criteria: readonly Criterion[]): readonly JudgedPart[] {
  const { ahpConsistency } = singleton(workbook, 'settings')
  const rows = rowsOf(workbook, 'criterionJudgement')
  return [...Map.groupBy(criteria, ({ part }) => part)].map(([part, members]) => {
    const ids = members.map(({ id }) => id)
    const judgements = rows.flatMap(({ criterionId, otherId, ratio }) => {
      const row = ids.indexOf(criterionId)
      const column = ids.indexOf(otherId)
      return row >= 0 && column >= 0 ? [{ row, column, ratio }] : []
    })
    const result = ahp(judgementMatrix(ids.length, judgements))
    const seen = new Set(judgements.flatMap(({ row, column }) => [`${row}~${column}`, `${column}~${row}`]))
    const unjudged = ids.flatMap((id, row) =>
      ids.flatMap((other, column) => (column > row && !seen.has(`${row}~${column}`) ? [[id, other] as const] : [])),
    )
    const consistent = result.consistencyRatio <= ahpConsistency
    return { ...result, part, criterionIds: ids, consistent, unjudged }
  })
}
