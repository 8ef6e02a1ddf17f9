import type { Workbook } from '#shared/model/workbook.ts'
import { withComputedScores } from './computed-scores.ts'
import { memoByTables } from './memo.ts'

/** `memoByTables` for readings that count scores: computed ones stand where none was given. */
export function byScores<T>(
  sources: Parameters<typeof memoByTables>[0],
  compute: (workbook: Workbook) => T,
): (workbook: Workbook) => T {
  const remembered = memoByTables(sources, compute)
  return (workbook) => remembered(withComputedScores(workbook))
}
