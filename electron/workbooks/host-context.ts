import type { StartReader } from '#electron/import/reader-process.ts'
import type { DataChild } from '#electron/storage/process/client.ts'
import type { EventName, HostEvents } from '#shared/contract/events.ts'
import type { OpenedWorkbook } from '#shared/contract/requests.ts'
import type { Failure } from '#shared/failure.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { Result } from '#shared/result.ts'
import type { DataFiles } from './data-files.ts'
import type { HostFiles } from './host-files.ts'
import type { LocalLog } from './local-log.ts'
import type { OpenWorkbook } from './open-workbook.ts'
import type { OpenWorkbooks } from './open-workbooks.ts'
import type { RecentList } from './recent-list.ts'
import type { WorkbookPlaces } from './workbook-places.ts'

/** Tells some screens a fact. */
export type Emit = <E extends EventName>(screens: readonly string[], event: E, fact: HostEvents[E]) => void

/** What a host brings to the service. */
export type HostOptions = {
  readonly host: 'desktop' | 'browser'
  readonly version: string
  /** @see homeFolder */
  readonly home: string
  readonly files: HostFiles
  readonly now: () => Date
  readonly newId: () => string
  readonly emit: Emit
  readonly say: Say
  /** BCP 47 */
  readonly locale: string
  /** Who edits, for the journal. */
  readonly author: string
  /** Starts a data process: a fork of Node, or Electron's own kind. */
  readonly spawnDataProcess: () => DataChild
  /** Starts a process that reads a spreadsheet: a fork of Node if not given. */
  readonly startReader?: StartReader
  /** The code of the worker that makes documents, where it is not in the sources. */
  readonly documentWorker?: URL
  /** The workbook that a screen starts with. */
  readonly startPath?: (screen: string) => string | null
  readonly backupEveryMs?: number
  readonly watchEveryMs?: number
}

/** What the handlers of all requests share. */
export type HostContext = HostOptions & {
  readonly log: LocalLog
  readonly recent: RecentList
  readonly places: WorkbookPlaces
  readonly workbooks: OpenWorkbooks
  readonly data: DataFiles
  /** Opens a file for a screen and hands over what is in it. */
  readonly openFor: (screen: string, path: string) => Promise<Result<OpenedWorkbook>>
  /** Nothing more can be written: tells every screen of the workbook. */
  readonly stop: (open: OpenWorkbook, failure: Failure) => void
}
