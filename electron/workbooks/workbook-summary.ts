import type { WorkbookContent } from '#electron/storage/workbook-file.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { singleton } from '#shared/model/workbook.ts'

/** What a list of workbooks tells of one. */
export type WorkbookSummary = {
  readonly title: string
  readonly organisation: string
  /** Share of the steps that are done, 0 to 1; null: not known. */
  readonly progress: number | null
  /** How far each of the ten steps is, 0 to 1, in their order; null: not known. */
  readonly steps: readonly number[] | null
}

/** @returns the summary of a workbook's rows; the steps are loaded when this is first asked */
export async function summarise({ revision, packed }: WorkbookContent): Promise<WorkbookSummary> {
  const { overallProgress, stepShares } = await import('#shared/steps/step-progress.ts')
  const workbook = unpackWorkbook(revision, packed)
  const { title, organisation } = singleton(workbook, 'workbook')
  return { title, organisation, progress: overallProgress(workbook), steps: stepShares(workbook) }
}
