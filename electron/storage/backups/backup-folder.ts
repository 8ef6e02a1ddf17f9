import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'

/** Where a workbook's backups lie, and what they are called. */

/**
 * The folder of one workbook: named after it, for people who look for it by hand, and by its path, for there are many
 * `strategy.opsbook`.
 */
export function backupFolderOf(backups: string, realPath: string): string {
  const name = basename(realPath)
    .replace(/\.opsbook$/i, '')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 60)
  const hash = createHash('sha256').update(realPath).digest('hex').slice(0, 12)
  return join(backups, `${name}-${hash}`)
}

/** One backup, as its name tells: it need not be opened to be listed. */
export type Backup = {
  /** The file's name in the workbook's backup folder. */
  readonly name: string
  /** ISO time in UTC. */
  readonly at: string
  readonly revision: number
  /** The seal of its content: two backups of the same content have the same. */
  readonly seal: string
  readonly bytes: number
}

const pattern = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.r(\d+)\.([0-9a-f]{16})\.opsbook$/

export function backupName(at: string, revision: number, seal: string): string {
  return `${compact(at)}.r${revision}.${seal}.opsbook`
}

/** Reads a name back. Null: it is not a backup's. */
export function parseBackupName(name: string): Omit<Backup, 'bytes'> | null {
  const parts = pattern.exec(name)
  if (!parts) return null
  const [, year, month, day, hour, minute, second, fraction, revision, seal = ''] = parts
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction}Z`
  return { name, at, revision: Number(revision), seal }
}

/** What a crash left, kept as it was found: a file with its journal. */
export function crashCopyName(at: string): string {
  return `crash-${compact(at)}.opsbook`
}

export function isCrashCopy(name: string): boolean {
  return name.startsWith('crash-') && name.endsWith('.opsbook')
}

function compact(at: string): string {
  return new Date(at).toISOString().replace(/[-:.]/g, '')
}
