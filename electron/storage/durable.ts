import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { errorCode } from './fault.ts'

/** Files that are on the disk when a call returns. */

/** Forces a file that no SQLite connection of this process has open. */
export function syncFile(path: string): void {
  sync(path, 'r+')
}

/** Forces a folder's entries: without it a new or renamed file may be gone after a power cut. */
export function syncFolder(path: string): void {
  // Windows can't open folders, and NTFS journals its entries.
  if (process.platform !== 'win32') sync(path, 'r')
}

function sync(path: string, flags: string): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** A name for a file that is not finished, beside the one it will be. */
export function unfinishedPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`)
}

/**
 * Gives a finished file its name, if nothing has that name yet.
 * @throws EEXIST, and the unfinished file stays
 */
export function placeNew(unfinished: string, path: string): void {
  syncFile(unfinished)
  try {
    linkSync(unfinished, path)
    unlinkSync(unfinished)
  } catch (error) {
    if (errorCode(error) === 'EEXIST' || existsSync(path)) throw Object.assign(new Error('exists'), { code: 'EEXIST' })
    // Some file systems know no hard links.
    renameSync(unfinished, path)
  }
  syncFolder(dirname(path))
}

/** Takes an unfinished file away if it can: what went wrong before matters more than a leftover. */
export function discard(unfinished: string): void {
  try {
    rmSync(unfinished, { force: true })
  } catch {
    // The disk or the folder is at fault, which the failure already says.
  }
}
