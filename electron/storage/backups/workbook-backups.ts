import { constants, copyFileSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { disconnect } from '../connect.ts'
import { discard, placeNew, unfinishedPath } from '../durable.ts'
import { attempt, errorCode, failureOf } from '../fault.ts'
import type { OpenFile } from '../open-file-state.ts'
import { sealText } from '../row-hash.ts'
import { type Backup, parseBackupName } from './backup-folder.ts'
import { compareFiles, type Difference } from './compare-backup.ts'
import { openBackup } from './open-backup.ts'
import { backupsToPrune } from './prune.ts'
import { writeBackup } from './write-backup.ts'

/** The backups of an open workbook. */

/** Newest first. */
export function listBackups({ backupFolder }: Pick<OpenFile, 'backupFolder'>): Result<readonly Backup[]> {
  try {
    const found = readdirSync(backupFolder).flatMap((name) => {
      const parsed = parseBackupName(name)
      return parsed ? [{ ...parsed, bytes: statSync(join(backupFolder, name)).size }] : []
    })
    return ok(found.sort((a, b) => (a.name < b.name ? 1 : -1)))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ok([])
    return fail(failureOf(error, backupFolder, 'readFailed'))
  }
}

/** Makes a backup unless the newest one is of this very content, and removes those that are no longer worth their space. */
export function backUpIfChanged(file: OpenFile): Result<Backup | null> {
  const listed = listBackups(file)
  if (!listed.ok) return listed
  const [newest] = listed.value
  const seal = sealText(file.state.seal)
  if (newest?.seal === seal && newest.revision === file.state.revision) return ok(null)
  const now = file.clock()
  const written = writeBackup(file.db, file.backupFolder, { at: now, revision: file.state.revision, seal })
  if (written.ok) prune(file.backupFolder, [written.value, ...listed.value], now)
  return written
}

function prune(folder: string, backups: readonly Backup[], now: string): void {
  for (const name of backupsToPrune(backups, now)) rmSync(join(folder, name), { force: true })
}

/** What has changed since a backup: what restoring it would take back. */
export function compareWithBackup(file: OpenFile, name: string): Result<readonly Difference[]> {
  const opened = openBackup(file, name)
  if (!opened.ok) return opened
  try {
    return attempt(name, 'readFailed', () => compareFiles(opened.value, file.db))
  } finally {
    disconnect(opened.value, true)
  }
}

/** Puts a checked copy of a backup at `path`. The workbook itself is never touched by a restore. */
export function restoreBackup(file: OpenFile, name: string, path: string): Result<{ readonly bytes: number }> {
  const opened = openBackup(file, name)
  if (!opened.ok) return opened
  disconnect(opened.value, true)
  if (existsSync(path)) return fail(failure('fileExists', { path }))
  if (!existsSync(dirname(path))) return fail(failure('folderMissing', { path: dirname(path) }))
  const unfinished = unfinishedPath(path)
  try {
    copyFileSync(join(file.backupFolder, name), unfinished, constants.COPYFILE_FICLONE)
    placeNew(unfinished, path)
    return ok({ bytes: statSync(path).size })
  } catch (error) {
    return fail(failureOf(error, path, 'writeFailed'))
  } finally {
    discard(unfinished)
  }
}
