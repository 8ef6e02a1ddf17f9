import type { Beginning } from '#shared/edits/beginning-of.ts'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import type { EntityName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import type { Result } from '#shared/result.ts'
import type { Backup } from '../backups/backup-folder.ts'
import type { Difference } from '../backups/compare-backup.ts'
import type { Committed, FileHealth, HistoryEntry, WorkbookContent } from '../workbook-file.ts'

/** What a host and its data process say to each other. */

export type Opened = {
  readonly health: FileHealth
  readonly content: WorkbookContent
  /** ISO time of the newest entry of the journal; null: only the base is there. */
  readonly savedAt: string | null
}

/** Every call that a data process answers, one at a time and in order. It has one file open, or none. */
export type DataCalls = {
  /** @param backups a folder outside the workbook's, for the backups of all workbooks */
  readonly open: (path: string, backups: string) => Result<Opened>
  /** Makes a workbook at `path`, which must not exist, and opens it. */
  readonly create: (path: string, beginning: Beginning, backups: string) => Result<Opened>
  readonly content: () => Result<WorkbookContent>
  readonly rows: (entity: EntityName) => Result<readonly Row[]>
  /** What a snapshot holds, as raw deflate of its dump: a twentieth of the text, which keeps whoever hands it on busy. Null: there is no such snapshot. */
  readonly snapshotDump: (snapshotId: string) => Result<Uint8Array | null>
  readonly edit: (requested: RequestedEdit, author: string) => Result<Committed>
  readonly undo: (author: string) => Result<Committed>
  readonly redo: (author: string) => Result<Committed>
  readonly revert: (revision: number, label: string, author: string) => Result<Committed>
  readonly log: (options: {
    readonly beforeRevision?: number
    readonly limit: number
  }) => Result<readonly HistoryEntry[]>
  readonly health: () => Result<FileHealth>
  readonly verify: (depth: 'quick' | 'full') => Result<null>
  readonly stillOurs: () => Result<null>
  readonly copyTo: (path: string) => Result<{ readonly bytes: number }>
  /** A new workbook at `path`, which must not exist, with the same figures and nobody's name. */
  readonly redactTo: (path: string) => Result<{ readonly rows: number }>
  /** Null: the newest backup is of this very content. */
  readonly backUpIfChanged: () => Result<Backup | null>
  readonly listBackups: () => Result<readonly Backup[]>
  /** What has changed since the backup. */
  readonly compareBackup: (name: string) => Result<readonly Difference[]>
  /** Puts a copy of the backup at `path`, which must not exist. The open file stays as it is. */
  readonly restoreBackup: (name: string, path: string) => Result<{ readonly bytes: number }>
  readonly close: () => Result<null>
}

export type CallName = keyof DataCalls

export type CallMessage = { readonly id: number; readonly call: CallName; readonly args: readonly unknown[] }

export type AnswerMessage =
  | { readonly id: number; readonly answer: Result<unknown> }
  /** Everything is loaded, and the file is about to be touched: only from here on can slow mean hostile. */
  | { readonly id: number; readonly begun: true }
  /** The file that is being opened has our schema: from here on it may take its time. */
  | { readonly id: number; readonly trusted: true }

/** The calls during which a file is not yet known to be harmless. */
export function opensFile(call: CallName): boolean {
  return call === 'open'
}
