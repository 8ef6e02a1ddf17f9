import type { OpenedWorkbook } from '#shared/contract/requests.ts'
import type { Failure } from '#shared/failure.ts'
import { ok, type Result } from '#shared/result.ts'
import { createDataFiles } from './data-files.ts'
import { createDoor, type Door } from './door.ts'
import { createExportJobs } from './export-jobs.ts'
import { appHandlers } from './handlers/app-handlers.ts'
import { backupHandlers } from './handlers/backup-handlers.ts'
import { editHandlers } from './handlers/edit-handlers.ts'
import { exportHandlers } from './handlers/export-handlers.ts'
import { fileHandlers } from './handlers/file-handlers.ts'
import { readBackHandlers } from './handlers/read-back-handlers.ts'
import type { HostContext, HostOptions } from './host-context.ts'
import { keepSafe } from './keep-safe.ts'
import { openLog } from './local-log.ts'
import { type OpenWorkbook, openedWorkbook } from './open-workbook.ts'
import { createOpenWorkbooks } from './open-workbooks.ts'
import { openRecentList } from './recent-list.ts'
import { rememberWorkbook } from './remember-workbook.ts'
import { createWorkbookPlaces } from './workbook-places.ts'

/** What a host holds of the service. */
export type HostService = {
  /** Every question of every screen goes through here. */
  readonly door: Door
  /** Opens a file that the person chose outside of the screen: a double click, an argument. Never a path from a screen. */
  readonly openFor: (screen: string, path: string) => Promise<Result<OpenedWorkbook>>
  /** The screen is gone: its exports are cancelled and files that nobody else has open are closed. */
  readonly screenClosed: (screen: string) => Promise<void>
  /** Closes every file. */
  readonly close: () => Promise<void>
}

/** The service behind every host: open workbooks, their edits, backups and documents. Hosts only carry its words. */
export function createHostService(options: HostOptions): HostService {
  const context = createContext(options)
  const jobs = createExportJobs(context)
  const door = createDoor(
    {
      ...appHandlers(context),
      ...fileHandlers(context),
      ...editHandlers(context),
      ...backupHandlers(context),
      ...exportHandlers(context, jobs),
      ...readBackHandlers(context),
    },
    context.log,
  )
  const { workbooks, log } = context
  log.write('host.started', { host: options.host, version: options.version, platform: process.platform })
  return {
    door,
    openFor: context.openFor,
    screenClosed: async (screen) => {
      jobs.cancelOf(screen)
      const held = workbooks.all().filter((open) => open.screens.has(screen))
      await Promise.all(held.map((open) => workbooks.release(open, screen)))
    },
    close: async () => {
      jobs.cancelAll()
      await workbooks.closeAll()
      log.write('host.stopped', { host: options.host })
    },
  }
}

function createContext(options: HostOptions): HostContext {
  const { home, now, newId, emit, spawnDataProcess, files } = options
  const log = openLog({ home, now })
  const recent = openRecentList(home)
  const data = createDataFiles(home, spawnDataProcess)
  const stop = (open: OpenWorkbook, reason: Failure): void => {
    if (open.stopped !== null) return
    open.stopped = reason
    log.write('workbook.stopped', { failure: reason.kind })
    emit([...open.screens], 'workbook.stopped', { workbook: open.handle, failure: reason })
  }
  const workbooks = createOpenWorkbooks({
    newId,
    openData: data.open,
    onOpened: (open) => keepSafe(open, { ...options, log, stop }),
    onClosing: async (open) => {
      const content = open.stopped === null ? await open.data.content() : null
      if (content?.ok) await rememberWorkbook(open, content.value, recent, now)
    },
  })
  const places = createWorkbookPlaces({
    recent,
    listWorkbooks: files.listWorkbooks,
    isOpenHere: (path) => workbooks.findByPath(path) !== undefined,
  })
  const openFor = async (screen: string, path: string): Promise<Result<OpenedWorkbook>> => {
    const opened = await workbooks.open(path, screen)
    if (!opened.ok) return opened
    const { open, content } = opened.value
    const read = content === null ? await open.data.content() : ok(content)
    if (!read.ok) {
      await workbooks.release(open, screen)
      return read
    }
    setImmediate(() => void rememberWorkbook(open, read.value, recent, now))
    return ok(openedWorkbook(open, read.value))
  }
  return { ...options, log, recent, places, workbooks, data, openFor, stop }
}
