import { constants, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backupFolderOf, crashCopyName } from './backups/backup-folder.ts'
import { pruneCrashCopies } from './backups/prune-crash-copies.ts'
import { type OpenOptions, systemClock } from './open-options.ts'

/** Copies of a file that is not sound, made with plain reads: it must not be open in SQLite in this process. */

/** Keeps the file, and a journal beside it, as they were found. */
export function keepAsFound(realPath: string, options: OpenOptions): void {
  const folder = backupFolderOf(options.backups, realPath)
  mkdirSync(folder, { recursive: true })
  copyWithJournal(realPath, join(folder, crashCopyName((options.clock ?? systemClock)())))
  pruneCrashCopies(folder)
}

/** Tries something out on a copy that nobody else sees and that is gone afterwards. */
export function onScratchCopy<T>(realPath: string, options: OpenOptions, tryOut: (copy: string) => T): T {
  const folder = join(backupFolderOf(options.backups, realPath), `scratch-${process.pid}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    const copy = join(folder, 'workbook.opsbook')
    copyWithJournal(realPath, copy)
    return tryOut(copy)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function copyWithJournal(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_FICLONE)
  if (existsSync(`${from}-journal`)) copyFileSync(`${from}-journal`, `${to}-journal`, constants.COPYFILE_FICLONE)
}
