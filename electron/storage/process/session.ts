import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { OpenFile } from '../open-file-state.ts'
import type { CallName, DataCalls, Opened } from './protocol.ts'

/** How far opening is, for the watchdog. */
export type Opening = { readonly begun: () => void; readonly trusted: () => void }

/** The one file of a data process, and what is done with it. */
export type Session = {
  readonly run: (call: CallName, args: readonly unknown[], opening: Opening) => Promise<Result<unknown>>
  readonly close: () => void
}

type Awaited<C> = C extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never
type Handlers = { readonly [N in CallName]: Awaited<DataCalls[N]> }

/**
 * Modules are loaded when they are needed, or a little before: those for opening while the host is still asking, those
 * for editing when the opened file has been handed over.
 */
const editingSoonMs = 300
const loadEditing = () => import('../edit-file.ts')
const loadOpening = () => import('../open-file.ts')
const loadReading = () => import('../read-file.ts')
const loadBackups = () => import('../backups/workbook-backups.ts')

export function createSession(): Session {
  let file: OpenFile | null = null
  let closeOpened: (() => void) | null = null
  let opening: Opening = { begun: () => {}, trusted: () => {} }
  void loadOpening()
  void loadReading()

  const open = async (path: string, backups: string): Promise<Result<Opened>> => {
    if (file) return fail(failure('badRequest', { detail: 'a file is open' }))
    const [{ openFile, closeFile }, { contentOf, healthOf }] = await Promise.all([loadOpening(), loadReading()])
    opening.begun()
    const opened = openFile(path, { backups, onTrusted: () => opening.trusted() })
    if (!opened.ok) return opened
    file = opened.value
    closeOpened = () => closeFile(opened.value)
    const newest = file.journal.newest()
    // Not at once: a call that only looks is over by then, and would wait for code that it does not need.
    setTimeout(() => void loadEditing(), editingSoonMs).unref()
    const savedAt = newest && newest.kind !== 'base' ? newest.at : null
    return ok({ health: healthOf(file), content: contentOf(file), savedAt })
  }

  const withFile = async <T>(use: (file: OpenFile) => Result<T> | Promise<Result<T>>): Promise<Result<T>> =>
    file ? use(file) : fail(failure('workbookClosed'))

  const close = (): void => {
    closeOpened?.()
    file = null
    closeOpened = null
  }

  const handlers: Handlers = {
    open,
    create: async (path, beginning, backups) => {
      const { createFile } = await import('../create-file.ts')
      const created = createFile(path, beginning)
      return created.ok ? open(path, backups) : created
    },
    content: () => withFile(async (opened) => ok((await loadReading()).contentOf(opened))),
    rows: (entity) => withFile(async (opened) => (await loadReading()).rowsOfFile(opened, entity)),
    snapshotDump: (snapshotId) =>
      withFile(async (opened) => (await import('../snapshot-dump.ts')).snapshotDump(opened, snapshotId)),
    edit: (requested, author) => withFile(async (opened) => (await loadEditing()).editFile(opened, requested, author)),
    undo: (author) => withFile(async (opened) => (await loadEditing()).undoInFile(opened, author)),
    redo: (author) => withFile(async (opened) => (await loadEditing()).redoInFile(opened, author)),
    revert: (revision, label, author) =>
      withFile(async (opened) => (await import('../revert-file.ts')).revertInFile(opened, revision, label, author)),
    log: (options) => withFile(async (opened) => ok((await loadReading()).logOfFile(opened, options))),
    health: () => withFile(async (opened) => ok((await loadReading()).healthOf(opened))),
    verify: (depth) => withFile(async (opened) => (await loadReading()).verifyFile(opened, depth)),
    stillOurs: () => withFile((opened) => opened.identity.check()),
    copyTo: (path) => withFile(async (opened) => (await import('../copy-file.ts')).copyFileTo(opened, path)),
    redactTo: (path) => withFile(async (opened) => (await import('../redact-file.ts')).redactFileTo(opened, path)),
    backUpIfChanged: () => withFile(async (opened) => (await loadBackups()).backUpIfChanged(opened)),
    listBackups: () => withFile(async (opened) => (await loadBackups()).listBackups(opened)),
    compareBackup: (name) => withFile(async (opened) => (await loadBackups()).compareWithBackup(opened, name)),
    restoreBackup: (name, path) => withFile(async (opened) => (await loadBackups()).restoreBackup(opened, name, path)),
    close: async () => {
      close()
      return ok(null)
    },
  }

  return {
    run: (call, args, told) => {
      opening = told
      const handler = handlers[call] as (...args: readonly unknown[]) => Promise<Result<unknown>>
      return handler(...args)
    },
    close,
  }
}
