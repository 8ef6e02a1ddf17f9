import type { Failure } from '#shared/failure.ts'
import type { Connection } from './connect.ts'
import type { FileIdentity } from './file-identity.ts'
import type { Journal } from './journal.ts'
import type { ReadContent } from './read-rows.ts'
import type { Seal } from './row-hash.ts'
import type { RowStore } from './row-store.ts'
import type { Transaction } from './transaction.ts'
import type { HistoryState } from './workbook-file.ts'

/** A file that is open and known to be sound: what the steps of storage work on. */
export type OpenFile = {
  readonly path: string
  readonly realPath: string
  readonly db: Connection
  readonly identity: FileIdentity
  readonly store: RowStore
  readonly journal: Journal
  readonly transaction: Transaction
  readonly clock: () => string
  readonly readOnly: boolean
  readonly recovered: boolean
  /** The folder of this workbook's backups. */
  readonly backupFolder: string
  readonly state: FileState
}

/** What changes while the file is open. Nobody else can write to it, so it need not be read again. */
export type FileState = {
  revision: number
  seal: Seal
  heavySeal: Seal
  history: HistoryState
  hasUndone: boolean
  /** Why nothing more is written until the file is opened again. */
  stopped: Failure | null
  /** What opening read, until it is asked for or outdated. */
  content: ReadContent | null
}
