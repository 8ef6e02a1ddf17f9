import { accessSync, closeSync, constants, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { attempt } from './fault.ts'
import { largestFile, pageSize } from './format.ts'
import { beginsLikeSqlite, type Header, headerBytes, isWorkbook, parseHeader, strangeness } from './header.ts'
import { currentVersion, migrations } from './migrations/index.ts'

/** Plain reads of a file before SQLite sees it. Never to be used on a file that this process has open in SQLite: closing
 * the descriptor would drop SQLite's locks. */

export type LocatedFile = {
  /** With links resolved: the journal lies beside this one. */
  readonly realPath: string
  readonly bytes: number
}

const smallestFile = 512

/** The file that a path leads to: there, a plain file, neither empty nor too large. */
export function locateFile(path: string): Result<LocatedFile> {
  const found = attempt(path, 'readFailed', () => {
    const realPath = realpathSync(path)
    return { realPath, stat: statSync(realPath) }
  })
  if (!found.ok) return found
  const { realPath, stat } = found.value
  if (stat.isDirectory()) return fail(failure('fileIsFolder', { path }))
  if (!stat.isFile()) return fail(failure('fileForeign', { path }))
  if (stat.size === 0) return fail(failure('fileEmpty', { path }))
  if (stat.size > largestFile) {
    const megabytes = Math.ceil(stat.size / 2 ** 20)
    return fail(failure('fileTooLarge', { path, megabytes, limit: largestFile / 2 ** 20 }))
  }
  return ok({ realPath, bytes: stat.size })
}

/** The header of a file that is a workbook, of a version that is known, and whole in length. */
export function inspectHeader(path: string, located: LocatedFile): Result<Header> {
  const read = attempt(path, 'readFailed', () => readStart(located.realPath, headerBytes))
  if (!read.ok) return read
  if (!beginsLikeSqlite(read.value)) return fail(failure('fileForeign', { path }))
  if (located.bytes < smallestFile) return fail(failure('fileTruncated', { path }))
  const header = parseHeader(read.value)
  if (!isWorkbook(header)) return fail(failure('fileForeign', { path }))
  if (header.userVersion > currentVersion) {
    return fail(failure('fileNewer', { path, found: header.userVersion, known: currentVersion }))
  }
  const strange = strangeness(header)
  if (strange !== null) return fail(failure('fileAltered', { path, detail: strange }))
  if (!migrations.some(({ version }) => version === header.userVersion)) {
    return fail(failure('fileDamaged', { path, detail: `version ${header.userVersion}` }))
  }
  const isShort = located.bytes < (header.pages ?? 0) * pageSize || located.bytes % pageSize !== 0
  return isShort ? fail(failure('fileTruncated', { path })) : ok(header)
}

function readStart(path: string, length: number): Buffer {
  const descriptor = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, 0))
  } finally {
    closeSync(descriptor)
  }
}

/** Whether the file can be changed where it is: itself, and its folder for the journal. */
export function isWritable(realPath: string): boolean {
  return isAccessible(realPath) && isAccessible(dirname(realPath))
}

function isAccessible(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** A file of another journal mode beside ours would be taken for a part of it. */
export function hasWriteAheadLog(realPath: string): boolean {
  return existsSync(`${realPath}-wal`)
}
