import Database from 'better-sqlite3'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { errorCode, failureOf } from './fault.ts'
import { heapLimit } from './format.ts'

export type Connection = Database.Database

/** How long the lock of an owner that was just killed may linger. */
const lockPatienceMs = 1_000
const lockPauseMs = 25

/**
 * Opens the file and takes its lock: no other process can write to it from then on. Nothing of the file's schema has run
 * when this returns, only its text was parsed.
 */
export function connect(path: string, realPath: string, readOnly: boolean): Result<Connection> {
  let db: Connection
  try {
    db = new Database(realPath, { readonly: readOnly, fileMustExist: true, timeout: 0 })
  } catch (error) {
    return fail(failureOf(error, path, 'readFailed'))
  }
  try {
    guard(db)
    lock(db, readOnly)
    return ok(db)
  } catch (error) {
    db.close()
    return fail(lockFailure(error, path, readOnly))
  }
}

/** Settings that make SQLite distrust the file. */
function guard(db: Connection): void {
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('mmap_size = 0')
  db.pragma(`hard_heap_limit = ${heapLimit}`)
  db.pragma('locking_mode = EXCLUSIVE')
}

/** In EXCLUSIVE mode the lock that the transaction takes outlives it. A reader keeps a shared one. */
function lock(db: Connection, readOnly: boolean): void {
  const until = performance.now() + lockPatienceMs
  for (;;) {
    try {
      if (readOnly) db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get()
      else db.exec('BEGIN EXCLUSIVE; COMMIT')
      return
    } catch (error) {
      const isBusy = errorCode(error).startsWith('SQLITE_BUSY')
      if (!isBusy || performance.now() > until) throw error
      pause(lockPauseMs)
    }
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** A journal that must be rolled back can't be where nothing may be written. */
function lockFailure(error: unknown, path: string, readOnly: boolean) {
  const code = errorCode(error)
  if (code === 'SQLITE_READONLY_ROLLBACK' || code === 'SQLITE_READONLY_RECOVERY')
    return failure('fileReadOnly', { path })
  if (readOnly && code === 'SQLITE_CANTOPEN') return failure('fileUnreadable', { path })
  return failureOf(error, path, 'readFailed')
}

/** Settings for working with a file whose schema is known to be ours: what is acknowledged is on the disk. */
export function makeDurable(db: Connection): void {
  db.pragma('foreign_keys = ON')
  db.pragma('temp_store = MEMORY')
  if (db.readonly) return
  db.pragma('journal_mode = PERSIST')
  db.pragma('journal_size_limit = 1048576')
  db.pragma('synchronous = FULL')
  db.pragma('fullfsync = ON')
}

/**
 * Closes the file and takes its journal away.
 * @param keepJournal the path may lead to another file by now, whose journal it would be
 */
export function disconnect(db: Connection, keepJournal: boolean): void {
  if (!db.open) return
  if (!db.readonly && !keepJournal && !db.inTransaction) {
    try {
      db.pragma('locking_mode = NORMAL')
      db.pragma('journal_mode = DELETE')
    } catch {
      // A journal that stays is empty and does no harm: the next opening takes it over.
    }
  }
  db.close()
}
