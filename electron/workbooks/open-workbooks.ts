import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { DataProcess } from '#electron/storage/process/client.ts'
import type { Opened } from '#electron/storage/process/protocol.ts'
import type { WorkbookContent } from '#electron/storage/workbook-file.ts'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { OpenWorkbook } from './open-workbook.ts'

/** The workbooks that are open in this host. A file is open once, however many screens look at it. */
export type OpenWorkbooks = {
  readonly all: () => readonly OpenWorkbook[]
  /** The workbook that a screen means. Only a screen that opened it may name it. */
  readonly find: (handle: string, screen: string) => Result<OpenWorkbook>
  readonly findByPath: (path: string) => OpenWorkbook | undefined
  /** What was read from the file comes along where this opened it. */
  readonly open: (path: string, screen: string) => Promise<Result<JustOpened>>
  /** Takes in a file that was just made, with the process that made it. */
  readonly adopt: (path: string, screen: string, made: OpenedData) => OpenWorkbook
  /** The screen is done with the workbook; the last one closes the file. */
  readonly release: (open: OpenWorkbook, screen: string) => Promise<void>
  readonly closeAll: () => Promise<void>
}

export type JustOpened = { readonly open: OpenWorkbook; readonly content: WorkbookContent | null }

/** A file with its process, as it comes from opening or making it. */
export type OpenedData = { readonly data: DataProcess; readonly opened: Opened }

type Options = {
  readonly newId: () => string
  readonly openData: (path: string) => Promise<Result<OpenedData>>
  /** A file was opened: watch it, back it up. */
  readonly onOpened: (open: OpenWorkbook) => void
  /** A file is about to be closed. */
  readonly onClosing: (open: OpenWorkbook) => Promise<void>
}

export function createOpenWorkbooks(options: Options): OpenWorkbooks {
  const byHandle = new Map<string, OpenWorkbook>()
  const opening = new Map<string, Promise<Result<JustOpened>>>()
  const closing = new Map<string, Promise<void>>()

  const findByPath = (path: string): OpenWorkbook | undefined =>
    [...byHandle.values()].find((open) => open.path === path && open.stopped === null)

  function enter(path: string, { data, opened }: OpenedData): OpenWorkbook {
    const { health, savedAt } = opened
    const handle = options.newId()
    const open = { handle, path, data, health, screens: new Set<string>(), savedAt, isChanged: false, stopped: null }
    byHandle.set(handle, open)
    options.onOpened(open)
    return open
  }

  async function openFresh(path: string): Promise<Result<JustOpened>> {
    await closing.get(path)
    const begun = await options.openData(path)
    if (!begun.ok) return begun
    return ok({ open: enter(path, begun.value), content: begun.value.opened.content })
  }

  async function close(open: OpenWorkbook): Promise<void> {
    byHandle.delete(open.handle)
    const done = options.onClosing(open).then(async () => void (await open.data.close()))
    closing.set(open.path, done)
    await done.finally(() => closing.delete(open.path))
  }

  return {
    all: () => [...byHandle.values()],
    findByPath: (path) => findByPath(realPath(path)),
    find: (handle, screen) => {
      const open = byHandle.get(handle)
      return open?.screens.has(screen) ? ok(open) : fail(failure('workbookClosed'))
    },
    open: async (given, screen) => {
      const path = realPath(given)
      const known = findByPath(path)
      if (known) {
        known.screens.add(screen)
        return ok({ open: known, content: null })
      }
      const begun = opening.get(path)
      const pending = begun ?? openFresh(path)
      opening.set(path, pending)
      const opened = await pending.finally(() => opening.delete(path))
      if (!opened.ok) return opened
      opened.value.open.screens.add(screen)
      return begun ? ok({ ...opened.value, content: null }) : opened
    },
    adopt: (given, screen, made) => {
      const open = enter(realPath(given), made)
      open.screens.add(screen)
      return open
    },
    release: async (open, screen) => {
      open.screens.delete(screen)
      if (open.screens.size === 0 && byHandle.has(open.handle)) await close(open)
    },
    closeAll: async () => {
      await Promise.all([...byHandle.values()].map(close))
      await Promise.all(closing.values())
    },
  }
}

/** The path with links followed, so that a file has one name; as it is where there is no file. */
function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
