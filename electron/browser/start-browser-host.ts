import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { DataChild } from '#electron/storage/process/client.ts'
import { forkDataChild } from '#electron/storage/process/fork-data-child.ts'
import { createHostService } from '#electron/workbooks/host-service.ts'
import type { Say } from '#shared/messages/translate.ts'
import { ok, type Result } from '#shared/result.ts'
import { createDownloads } from './downloads.ts'
import { createEventStreams } from './event-streams.ts'
import { createFolderFiles } from './folder-files.ts'
import { startLoopbackServer } from './loopback-server.ts'
import { openScreenFiles } from './screen-files.ts'

export type BrowserHost = {
  readonly origin: string
  /** The address that lets one browser in, once. */
  readonly launchUrl: string
  /** Closes every file and stops listening. */
  readonly close: () => Promise<void>
}

export type BrowserHostOptions = {
  /** 0: any free port. */
  readonly port: number
  /** @see homeFolder */
  readonly home: string
  /** Where new workbooks go. @see workbooksFolder */
  readonly folder: string
  /** The workbook that screens start with, as the person named it on the command line. */
  readonly startPath: string | null
  readonly version: string
  readonly say: Say
  readonly locale: string
  readonly author: string
  /** The built screen; the sources' `out/renderer` if not given. */
  readonly screenFolder?: string
  readonly documentWorker?: URL
  /** Starts a data process; a fork of Node if not given. */
  readonly spawnDataProcess?: () => DataChild
  readonly now?: () => Date
  /** How long a screen may be away before its files are closed. */
  readonly graceMs?: number
}

const builtScreen = fileURLToPath(new URL('../../out/renderer', import.meta.url))

/** Holds the workbook that the host was started with, so that it is open before the first screen asks and stays so. */
const startScreen = 'start'

/**
 * Starts Opsbook for one person's browser on this machine. The failure is that of the workbook it was to start with.
 * @throws where the port can't be listened on
 */
export async function startBrowserHost(options: BrowserHostOptions): Promise<Result<BrowserHost>> {
  const { port, home, folder, startPath, say, locale, version, author, documentWorker, graceMs } = options
  const downloads = createDownloads()
  const files = createFolderFiles(folder, downloads)
  const streams = createEventStreams({
    onGone: (screen) => void service.screenClosed(screen),
    ...(graceMs === undefined ? {} : { graceMs }),
  })
  const service = createHostService({
    host: 'browser',
    version,
    home,
    files,
    say,
    locale,
    author,
    now: options.now ?? (() => new Date()),
    newId: randomUUID,
    emit: streams.send,
    spawnDataProcess: options.spawnDataProcess ?? (() => forkDataChild()),
    startPath: () => startPath,
    ...(documentWorker === undefined ? {} : { documentWorker }),
  })
  // The file is opened while the server starts.
  const opening = startPath === null ? ok(null) : service.openFor(startScreen, startPath)
  const server = await startLoopbackServer({
    port,
    streams,
    downloads,
    door: service.door,
    files: openScreenFiles(options.screenFolder ?? builtScreen),
    noSession: say('hosts.noSession'),
    notBuilt: say('hosts.notBuilt'),
  }).catch(async (error: unknown) => {
    await service.close()
    throw error
  })
  const opened = await opening
  if (!opened.ok) {
    await server.close()
    await service.close()
    return opened
  }
  return ok({
    origin: server.origin,
    launchUrl: server.launchUrl,
    close: async () => {
      await server.close()
      await service.close()
      files.clear()
    },
  })
}
