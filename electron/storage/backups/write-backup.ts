import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Connection } from '../connect.ts'
import { discard, syncFile, syncFolder, unfinishedPath } from '../durable.ts'
import { failureOf } from '../fault.ts'
import { vacuumInto } from '../vacuum-into.ts'
import { type Backup, backupName } from './backup-folder.ts'

export type BackupFacts = { readonly at: string; readonly revision: number; readonly seal: string }

/** Writes one backup: copied, checked, forced to the disk, and only then under its name. */
export function writeBackup(db: Connection, folder: string, facts: BackupFacts): Result<Backup> {
  const name = backupName(facts.at, facts.revision, facts.seal)
  const target = join(folder, name)
  const unfinished = unfinishedPath(target)
  try {
    mkdirSync(folder, { recursive: true })
    rmSync(unfinished, { force: true })
    const copied = vacuumInto(db, unfinished)
    if (!copied.ok) return fail(failure('backupFailed', { path: target, detail: String(copied.failure.params.detail) }))
    syncFile(unfinished)
    renameSync(unfinished, target)
    syncFolder(folder)
    return ok({ name, ...facts, bytes: statSync(target).size })
  } catch (error) {
    const { params } = failureOf(error, target, 'backupFailed')
    return fail(failure('backupFailed', params))
  } finally {
    discard(unfinished)
  }
}
