import { randomUUID } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Pauses between tries to rename: on Windows a virus scanner may hold a new file for a moment. */
const retryMs = [20, 80, 250, 800] as const

/**
 * Writes a file so that there is the old one or the new one, never half of either: a temporary file beside it, synced,
 * renamed. @throws what the file system throws; the temporary file is gone then
 */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`
  try {
    const file = openSync(temporary, 'wx', 0o600)
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameWithPatience(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** Renames, and tries again for a second where another program holds the file. */
export function renameWithPatience(from: string, to: string): void {
  for (const pause of [...retryMs, null]) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (pause === null || (code !== 'EPERM' && code !== 'EBUSY' && code !== 'EACCES')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    }
  }
}

/** Makes the new name last through a power cut. Windows has no such thing for folders. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const opened = openSync(folder, 'r')
  try {
    fsyncSync(opened)
  } finally {
    closeSync(opened)
  }
}
