import type { RequestedEdit } from '#shared/edits/edit.ts'
import type { EntityName } from '#shared/model/entities.ts'
import type { ImportProblem } from '../import-problem.ts'

/** A cell that somebody changed in a sheet of an export. */
export type ChangedCell = {
  readonly sheet: string
  /** As the spreadsheet program counts, from 1. */
  readonly row: number
  readonly column: string
  readonly entity: EntityName
  readonly id: string
  /** What the row is called, and its field, in the language of the sheet. */
  readonly name: string
  readonly field: string
  /** What the export wrote, and what stands there now. */
  readonly before: string
  readonly after: string
}

/** A changed cell whose field was changed in the workbook as well since the export. */
export type Conflict = ChangedCell & {
  /** What the workbook has now. */
  readonly now: string
}

/** What reading an edited export back would do, before anything is done. */
export type ReadBack = {
  /** One edit of all changes; without those in conflict. Empty where nothing was changed. */
  readonly edit: RequestedEdit
  readonly changes: readonly ChangedCell[]
  readonly conflicts: readonly Conflict[]
  /** Rows that somebody added, by their title. */
  readonly added: readonly { readonly sheet: string; readonly row: number; readonly name: string }[]
  readonly problems: readonly ImportProblem[]
}
