import { SqliteError } from 'better-sqlite3'
import { type Failure, type FailureKind, failure } from '#shared/failure.ts'
import { fail, type Result } from '#shared/result.ts'

/** What a person should hear where SQLite or the file system said no. */

const byCode: Readonly<Record<string, FailureKind>> = {
  SQLITE_FULL: 'diskFull',
  SQLITE_BUSY: 'fileInUse',
  SQLITE_LOCKED: 'fileInUse',
  SQLITE_READONLY_DBMOVED: 'fileReplaced',
  SQLITE_READONLY: 'fileReadOnly',
  SQLITE_CANTOPEN: 'folderReadOnly',
  SQLITE_PERM: 'fileUnreadable',
  SQLITE_AUTH: 'fileUnreadable',
  SQLITE_NOTADB: 'fileDamaged',
  SQLITE_CORRUPT: 'fileDamaged',
  SQLITE_TOOBIG: 'fileDamaged',
  ENOENT: 'fileMissing',
  ENOTDIR: 'folderMissing',
  EISDIR: 'fileIsFolder',
  EEXIST: 'fileExists',
  EACCES: 'fileUnreadable',
  EPERM: 'fileUnreadable',
  EROFS: 'folderReadOnly',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EFBIG: 'diskFull',
  EBUSY: 'fileInUse',
}

/** The error's own code, such as `SQLITE_IOERR_WRITE` or `ENOSPC`. */
export function errorCode(error: unknown): string {
  if (error instanceof SqliteError) return error.code
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** The kind for a code or, failing that, for the code it is a special case of. */
function kindOf(code: string): FailureKind | undefined {
  const general = code.split('_').slice(0, 2).join('_')
  return byCode[code] ?? byCode[general]
}

/**
 * An error as a failure.
 * @param otherwise the kind where the error says nothing more exact
 */
export function failureOf(error: unknown, path: string, otherwise: FailureKind): Failure {
  const code = errorCode(error)
  const detail = code === '' ? (error instanceof Error ? error.message : String(error)) : code
  return failure(kindOf(code) ?? otherwise, { path, detail })
}

/** Runs a step that may throw, and gives its failure as a value. */
export function attempt<T>(path: string, otherwise: FailureKind, step: () => T): Result<T> {
  try {
    return { ok: true, value: step() }
  } catch (error) {
    return fail(failureOf(error, path, otherwise))
  }
}
