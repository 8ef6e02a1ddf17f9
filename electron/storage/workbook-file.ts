import type { Edit, RequestedEdit } from '#shared/edits/edit.ts'
import type { EntityName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { PackedRows } from '#shared/model/packed-rows.ts'
import type { Result } from '#shared/result.ts'

/** Everything the screen holds of a file: all rows but those of heavy entities, ready to travel. @see unpackWorkbook */
export type WorkbookContent = {
  readonly revision: number
  /** What the workbook is called, so that nobody unpacks it to name a document. */
  readonly title: string
  readonly packed: PackedRows
  readonly history: HistoryState
}

/** The labels of what undo and redo would do; null: nothing. */
export type HistoryState = { readonly undo: string | null; readonly redo: string | null }

/** An edit that is on the disk: acknowledged. `edit` is complete, with every `before`. */
export type Committed = { readonly revision: number; readonly edit: Edit; readonly history: HistoryState }

/** One entry of the journal. `at` is ISO time in UTC. */
export type HistoryEntry = {
  readonly revision: number
  readonly at: string
  readonly author: string
  readonly label: string
  readonly kind: 'edit' | 'undo' | 'redo'
  /** For undo and redo: the revision taken back or brought back. */
  readonly target: number | null
  readonly state: 'done' | 'undone' | 'superseded'
  readonly changes: Edit['changes']
}

export type FileHealth = {
  readonly path: string
  readonly fileVersion: number
  readonly bytes: number
  readonly readOnly: boolean
  /** A crash left a journal beside the file, and opening brought it back to the last saved change. */
  readonly recovered: boolean
}

/** An open workbook file. Every call is synchronous and complete: when it returns, it is on the disk or refused. */
export type WorkbookFile = {
  readonly health: () => FileHealth
  readonly content: () => WorkbookContent
  /** All rows of one entity, heavy ones too. */
  readonly rows: (entity: EntityName) => Result<readonly Row[]>
  /** An edit that changes nothing is well: nothing is written, and the revision stays. */
  readonly edit: (requested: RequestedEdit, author: string) => Result<Committed>
  readonly undo: (author: string) => Result<Committed>
  readonly redo: (author: string) => Result<Committed>
  /** Back to how everything was at that revision, as one edit. @param label what the history will call it */
  readonly revert: (revision: number, label: string, author: string) => Result<Committed>
  /** Newest first. */
  readonly log: (options: { readonly beforeRevision?: number; readonly limit: number }) => readonly HistoryEntry[]
  /** `quick`: 8 ms for a large file, on every open. `full`: integrity and foreign keys. */
  readonly verify: (depth: 'quick' | 'full') => Result<null>
  /** A whole, verified copy at `path`, which must not exist. The open file stays the open file. */
  readonly copyTo: (path: string) => Result<{ readonly bytes: number }>
  /** Whether the file on the disk is still the one that was opened. */
  readonly stillOurs: () => Result<null>
  readonly close: () => void
}
