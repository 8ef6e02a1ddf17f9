import type { DataProcess } from '#electron/storage/process/client.ts'
import type { Committed, FileHealth, WorkbookContent } from '#electron/storage/workbook-file.ts'
import type { OpenedWorkbook, Saved } from '#shared/contract/requests.ts'
import type { Failure } from '#shared/failure.ts'

/** A workbook file that screens of this host have open, with the process that alone touches it. */
export type OpenWorkbook = {
  readonly handle: string
  readonly path: string
  readonly data: DataProcess
  readonly health: FileHealth
  readonly screens: Set<string>
  /** ISO time of the last commit in this session. */
  savedAt: string | null
  /** Commits since the last backup. */
  isChanged: boolean
  /** Why nothing more is written to it. */
  stopped: Failure | null
}

/** Failures after which no further edit can be written: the file is not there any more, or can't be trusted. */
const fatal: ReadonlySet<Failure['kind']> = new Set([
  'fileVanished',
  'fileReplaced',
  'fileDamaged',
  'storageStopped',
  'fileHung',
  'writeFailed',
])

export function isFatal(failure: Failure): boolean {
  return fatal.has(failure.kind)
}

/** A workbook as a screen gets it. */
export function openedWorkbook(open: OpenWorkbook, content: WorkbookContent): OpenedWorkbook {
  const { revision, packed, history } = content
  const { handle, path, health, savedAt } = open
  const { readOnly, recovered } = health
  return { workbook: handle, shownPath: path, readOnly, revision, packed, ...history, savedAt, recovered }
}

/** What a screen hears of a commit. */
export function savedOf({ revision, history }: Committed, savedAt: string): Saved {
  return { revision, savedAt, ...history }
}
