import { join } from 'node:path'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type Connection, connect, disconnect } from '../connect.ts'
import { examine, readSealed } from '../examine.ts'
import { inspectHeader, locateFile } from '../inspect-file.ts'
import { currentVersion } from '../migrations/index.ts'
import type { OpenFile } from '../open-file-state.ts'
import { parseBackupName } from './backup-folder.ts'

/** Opens a backup to be read, having checked it as any other file. The caller closes it. */
export function openBackup({ backupFolder }: Pick<OpenFile, 'backupFolder'>, name: string): Result<Connection> {
  const path = join(backupFolder, name)
  if (parseBackupName(name) === null) return fail(failure('fileMissing', { path }))
  const located = locateFile(path)
  if (!located.ok) return located
  const header = inspectHeader(path, located.value)
  if (!header.ok) return header
  const connected = connect(path, located.value.realPath, true)
  if (!connected.ok) return connected
  const sound = checkBackup(connected.value, path, header.value.userVersion)
  if (sound.ok) return connected
  disconnect(connected.value, true)
  return sound
}

/** A backup from before a migration has another schema: it can be restored and then opened, but not compared. */
function checkBackup(db: Connection, path: string, version: number): Result<null> {
  const examined = examine(db, path, version)
  if (!examined.ok || version !== currentVersion) return examined
  const sealed = readSealed(db, path)
  return sealed.ok ? ok(null) : sealed
}
