import { surveyGap } from '#shared/methods/gap.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'

export type DiagnosticReading = {
  readonly diagnosticId: string
  /** Importance less satisfaction, -100 to 100; null where either is missing. */
  readonly gap: number | null
}

/** Survey results, widest gap first; those without a gap last. METHOD C4. */
export const diagnosticsOf: (workbook: Workbook) => readonly DiagnosticReading[] = memoByTables(
  ['diagnostic'],
  (workbook) =>
    rowsOf(workbook, 'diagnostic')
      .map(({ id, importance, satisfaction }) => ({
        diagnosticId: id,
        gap: importance === null || satisfaction === null ? null : surveyGap(importance, satisfaction),
      }))
      .toSorted((a, b) => (b.gap ?? Number.NEGATIVE_INFINITY) - (a.gap ?? Number.NEGATIVE_INFINITY) || 0),
)
