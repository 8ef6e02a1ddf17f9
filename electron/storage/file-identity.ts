import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { errorCode, failureOf } from './fault.ts'
import { headerBytes } from './header.ts'

/**
 * Whether the path still leads to the file that was opened, as this process left it. A sync client or a person may
 * delete it, put another in its place, or write into it; locks do not keep them from that.
 *
 * The file is held open beside SQLite and must be released only after SQLite has closed it: on POSIX, closing any
 * descriptor of a file drops all locks that the process has on it.
 */
export type FileIdentity = {
  /** The file is there, is ours, and nobody wrote to it. */
  readonly check: () => Result<null>
  /** The path leads to our file. Less than `check`: our own commit may be half written. */
  readonly isInPlace: () => Result<null>
  /** From now on the file as it is counts as ours. */
  readonly record: () => void
  readonly release: () => void
}

/** On Windows the time of the last change lags behind, and nobody can write to a file that SQLite has locked. */
const hasExactTimes = process.platform !== 'win32'

export function holdFile(path: string, realPath: string): Result<FileIdentity> {
  let descriptor: number
  try {
    descriptor = openSync(realPath, 'r')
  } catch (error) {
    return fail(failureOf(error, path, 'readFailed'))
  }
  let recorded = look(descriptor)
  const isInPlace = (): Result<null> => {
    const found = findFile(path, realPath)
    if (!found.ok) return found
    const { dev, ino } = found.value
    return dev === recorded.stat.dev && ino === recorded.stat.ino ? ok(null) : fail(failure('fileReplaced', { path }))
  }
  const check = (): Result<null> => {
    const placed = isInPlace()
    if (!placed.ok) return placed
    const { stat, header } = look(descriptor)
    const isUntouched = stat.size === recorded.stat.size && header.equals(recorded.header)
    const isUnwritten = !hasExactTimes || stat.mtimeMs === recorded.stat.mtimeMs
    return isUntouched && isUnwritten ? ok(null) : fail(failure('fileReplaced', { path }))
  }
  return ok({
    check,
    isInPlace,
    record: () => {
      recorded = look(descriptor)
    },
    release: () => closeSync(descriptor),
  })
}

type Look = { readonly stat: Stats; readonly header: Buffer }

function look(descriptor: number): Look {
  const header = Buffer.alloc(headerBytes)
  readSync(descriptor, header, 0, headerBytes, 0)
  return { stat: fstatSync(descriptor), header }
}

function findFile(path: string, realPath: string): Result<Stats> {
  try {
    return ok(statSync(realPath))
  } catch (error) {
    const isGone = ['ENOENT', 'ENOTDIR'].includes(errorCode(error))
    return fail(isGone ? failure('fileVanished', { path }) : failureOf(error, path, 'readFailed'))
  }
}
