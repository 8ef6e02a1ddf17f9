import { type Failure, failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { backupFolderOf } from './backups/backup-folder.ts'
import { type Connection, connect, disconnect, makeDurable } from './connect.ts'
import { discard } from './durable.ts'
import { examine, readSealed } from './examine.ts'
import { failureOf } from './fault.ts'
import { holdFile } from './file-identity.ts'
import { giveUpHistory, isHistoryUsable, readHistory } from './history.ts'
import { hasWriteAheadLog, inspectHeader, isWritable, locateFile } from './inspect-file.ts'
import { isMended, mendTorn } from './mend-torn.ts'
import { migrate } from './migrate.ts'
import { currentVersion } from './migrations/index.ts'
import type { OpenFile } from './open-file-state.ts'
import { type OpenOptions, systemClock } from './open-options.ts'
import { recoverAside } from './recover-aside.ts'
import { sealFrom } from './row-hash.ts'
import { createRowStore } from './row-store.ts'
import { prepareTransaction } from './transaction.ts'

/**
 * Opens a workbook file, step by step (QUALITY B3). Every refusal leaves the file byte for byte as it was; only a file
 * that a crash left half written is brought back to its last saved change, once a copy has shown that this goes well. A
 * copy that was torn by a commit is opened to be read only, from a mended copy of it.
 */
export function openFile(path: string, options: OpenOptions): Result<OpenFile> {
  const located = locateFile(path)
  if (!located.ok) return located
  const { realPath } = located.value
  if (hasWriteAheadLog(realPath)) return fail(failure('fileAltered', { path, detail: 'write-ahead log' }))
  const recovered = recoverAside(path, realPath, options)
  if (!recovered.ok) return recovered
  const header = recovered.value === null ? inspectHeader(path, located.value) : ok(recovered.value)
  const backupFolder = backupFolderOf(options.backups, realPath)
  const isRecovered = recovered.value !== null
  const opened = header.ok
    ? openLocated(
        {
          path,
          realPath,
          backupFolder,
          isRecovered,
          version: header.value.userVersion,
          readOnly: !isWritable(realPath),
        },
        options,
      )
    : header
  if (opened.ok || !mayBeTorn(opened.failure)) return opened
  const mended = mendTorn(realPath, options)
  if (mended === null) return opened
  const location = { path, realPath: mended, backupFolder, isRecovered: true, version: currentVersion, readOnly: true }
  return openLocated(location, options)
}

/** Pages of two moments never make a value that a rule of the schema forbids: that is someone's doing. */
function mayBeTorn({ kind, params }: Failure): boolean {
  return kind === 'fileTruncated' || (kind === 'fileDamaged' && !String(params.detail).startsWith('CHECK'))
}

type Location = {
  readonly path: string
  readonly realPath: string
  readonly version: number
  readonly readOnly: boolean
  readonly isRecovered: boolean
  readonly backupFolder: string
}

function openLocated(location: Location, options: OpenOptions): Result<OpenFile> {
  const { path, realPath, version, readOnly, isRecovered, backupFolder } = location
  const identity = holdFile(path, realPath)
  if (!identity.ok) return identity
  const connected = connect(path, realPath, readOnly)
  const opened = connected.ok
    ? openConnected(connected.value, {
        path,
        realPath,
        readOnly,
        version,
        recovered: isRecovered,
        identity: identity.value,
        clock: options.clock ?? systemClock,
        backupFolder,
        onTrusted: options.onTrusted,
      })
    : connected
  if (!opened.ok) {
    if (connected.ok) disconnect(connected.value, false)
    identity.value.release()
  }
  return opened
}

type Known = Omit<OpenFile, 'db' | 'store' | 'journal' | 'transaction' | 'state'> & {
  readonly version: number
  readonly onTrusted: (() => void) | undefined
}

function openConnected(db: Connection, known: Known): Result<OpenFile> {
  const { version, onTrusted, ...file } = known
  const { path } = file
  const examined = examine(db, path, version, onTrusted)
  if (!examined.ok) return examined
  try {
    makeDurable(db)
  } catch (error) {
    return fail(failureOf(error, path, 'readFailed'))
  }
  const migrated = migrate(db, { ...file, version })
  if (!migrated.ok) return migrated
  const sealed = readSealed(db, path)
  if (!sealed.ok) return sealed
  const { content, journal, newest } = sealed.value
  const history = readHistory(journal)
  const opened: OpenFile = {
    ...file,
    db,
    journal,
    store: createRowStore(db),
    transaction: prepareTransaction(db),
    state: {
      revision: newest.revision,
      seal: content.seal,
      heavySeal: sealFrom(newest.heavySeal),
      history: history.state,
      hasUndone: history.hasUndone,
      stopped: null,
      content,
    },
  }
  file.identity.record()
  if (!isHistoryUsable(journal, opened.store, newest)) giveUpHistory(opened)
  return ok(opened)
}

/** Closes the file. What was acknowledged is on the disk already. */
export function closeFile(file: OpenFile): void {
  const isElsewhere = !file.identity.isInPlace().ok
  disconnect(file.db, isElsewhere)
  file.identity.release()
  if (isMended(file.realPath)) discard(file.realPath)
}
