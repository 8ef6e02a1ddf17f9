import type { RequestedChange } from '../edits/edit.ts'
import type { EntityName } from '../model/entities.ts'

/** What an exported spreadsheet that somebody edited would change in the workbook, to be looked at before anything is done. */

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
  /** What the export wrote, what the workbook has now, and what stands in the sheet. */
  readonly before: string
  readonly now: string
  readonly after: string
  /** Takes what the sheet has; refused where the workbook has been changed since it was compared. */
  readonly change: RequestedChange
}

/** A row that somebody added. */
export type NewRow = {
  readonly sheet: string
  readonly row: number
  readonly entity: EntityName
  readonly name: string
  readonly change: RequestedChange
}

/** A row of the workbook that somebody took out of its sheet. */
export type MissingRow = {
  readonly sheet: string
  readonly entity: EntityName
  readonly id: string
  readonly name: string
}

/** What could not be read, and where. */
export type SheetProblem = {
  readonly sheet: string
  /** As the spreadsheet program counts, from 1; null where it concerns no single row. */
  readonly row: number | null
  readonly column: string | null
  /** In the language of the host. */
  readonly sentence: string
}

export type SheetProposal = {
  /** What the edit is to be called. */
  readonly label: string
  readonly changes: readonly ChangedCell[]
  /** Changed cells whose field was changed in the workbook as well since the export. */
  readonly conflicts: readonly ChangedCell[]
  readonly added: readonly NewRow[]
  readonly removed: readonly MissingRow[]
  readonly problems: readonly SheetProblem[]
}
