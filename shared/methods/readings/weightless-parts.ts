import type { RowOf } from '#shared/model/entities.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { criterionWeights } from './criterion-weights.ts'
import { memoByTables } from './memo.ts'
import { partsOf } from './priority-columns.ts'

type Part = RowOf<'criterion'>['part']

/** Parts of the chosen method's formula that nothing weighs in, so that no initiative has a priority. */
export type WeightlessParts = {
  readonly method: RowOf<'criterion'>['method']
  /** With the criteria it has, all of weight 0; none where it has no criteria. */
  readonly parts: readonly { readonly part: Part; readonly titles: readonly string[] }[]
}

/** Parts that a method can do without. */
const optional: readonly Part[] = ['confidence']

/** Computed once for the same tables: call it freely. METHOD C7 and C8. */
export const weightlessParts: (workbook: Workbook) => WeightlessParts = memoByTables(
  ['prioritisation', 'criterion', 'criterionJudgement', 'settings'],
  (workbook) => {
    const { method, criteria, weights } = criterionWeights(workbook)
    const parts = partsOf[method].flatMap((part) => {
      const own = criteria.flatMap((criterion, at) => (criterion.part === part ? [{ criterion, at }] : []))
      const weighs = own.some(({ at }) => (weights[at] ?? 0) > 0)
      return weighs || optional.includes(part) ? [] : [{ part, titles: own.map(({ criterion }) => criterion.title) }]
    })
    return { method, parts }
  },
)
