import { existsSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { discard, placeNew, unfinishedPath } from './durable.ts'
import { failureOf } from './fault.ts'
import type { OpenFile } from './open-file-state.ts'
import { vacuumInto } from './vacuum-into.ts'

/** A whole, verified copy at `path`, which must not exist. Works as long as the file can be read, be it gone from its place. */
export function copyFileTo(file: OpenFile, path: string): Result<{ readonly bytes: number }> {
  if (existsSync(path)) return fail(failure('fileExists', { path }))
  if (!existsSync(dirname(path))) return fail(failure('folderMissing', { path: dirname(path) }))
  const unfinished = unfinishedPath(path)
  try {
    rmSync(unfinished, { force: true })
    const copied = vacuumInto(file.db, unfinished)
    if (!copied.ok) return copied
    placeNew(unfinished, path)
    return ok({ bytes: statSync(path).size })
  } catch (error) {
    return fail(copyFailure(error, path))
  } finally {
    discard(unfinished)
  }
}

function copyFailure(error: unknown, path: string) {
  const found = failureOf(error, path, 'writeFailed')
  const isForbidden = ['fileUnreadable', 'fileReadOnly', 'folderReadOnly'].includes(found.kind)
  return isForbidden ? failure('folderReadOnly', { path: dirname(path) }) : found
}
