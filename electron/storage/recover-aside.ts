import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { connect, disconnect } from './connect.ts'
import { examine, readSealed } from './examine.ts'
import { errorCode, failureOf } from './fault.ts'
import type { Header } from './header.ts'
import { inspectHeader, isWritable, locateFile } from './inspect-file.ts'
import { currentVersion } from './migrations/index.ts'
import type { OpenOptions } from './open-options.ts'
import { keepAsFound, onScratchCopy } from './scratch-copy.ts'

/**
 * A crash in the middle of a commit leaves a journal that SQLite rolls back when the file is next opened. That changes
 * the file, and a journal of another file, put there by chance or malice, would ruin it. So file and journal are first
 * kept as they are, and the recovery is rehearsed on a copy; only if a sound workbook comes out of it may it happen.
 *
 * @returns the header after recovery; null: there is nothing to recover
 */
export function recoverAside(path: string, realPath: string, options: OpenOptions): Result<Header | null> {
  try {
    const journal = readJournalEnds(`${realPath}-journal`)
    if (journal === null || !isHot(journal)) return ok(null)
    if (namesAnother(journal)) return fail(failure('fileAltered', { path, detail: 'journal' }))
    const free = checkFree(path, realPath)
    if (!free.ok) return free
    if (!isWritable(realPath)) return fail(failure('fileReadOnly', { path }))
    keepAsFound(realPath, options)
    return onScratchCopy(realPath, options, (copy) => examineRecovered(path, copy))
  } catch (error) {
    return fail(failureOf(error, path, 'readFailed'))
  }
}

type JournalEnds = { readonly first: number; readonly tail: Buffer }

/** The magic of a journal's header, which also ends the name of a super-journal. */
const journalMagic = Buffer.from('d9d505f920a163d7', 'hex')

function readJournalEnds(path: string): JournalEnds | null {
  let descriptor: number
  try {
    descriptor = openSync(path, 'r')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
  try {
    const { size } = fstatSync(descriptor)
    const first = Buffer.alloc(1)
    const tail = Buffer.alloc(journalMagic.length)
    if (size > 0) readSync(descriptor, first, 0, 1, 0)
    if (size >= tail.length) readSync(descriptor, tail, 0, tail.length, size - tail.length)
    return { first: first.readUInt8(0), tail }
  } finally {
    closeSync(descriptor)
  }
}

/** SQLite's own rule: a journal whose first byte is zero is finished. */
function isHot({ first }: JournalEnds): boolean {
  return first !== 0
}

/** A super-journal is named in the journals of several files at once, and deleted in recovery: ours never have one. */
function namesAnother({ tail }: JournalEnds): boolean {
  return tail.equals(journalMagic)
}

/** A file being written to by its owner looks the same. A reader can't recover anything, so asking as one is safe. */
function checkFree(path: string, realPath: string): Result<null> {
  const probe = connect(path, realPath, true)
  if (probe.ok) {
    disconnect(probe.value, true)
    return ok(null)
  }
  return probe.failure.kind === 'fileInUse' ? probe : ok(null)
}

function examineRecovered(path: string, copy: string): Result<Header> {
  const recovering = connect(path, copy, false)
  if (!recovering.ok) return recovering
  disconnect(recovering.value, false)
  const located = locateFile(copy)
  if (!located.ok) return fail(failure('fileDamaged', { path, detail: 'journal' }))
  const header = inspectHeader(path, located.value)
  if (!header.ok) return header
  const connected = connect(path, copy, false)
  if (!connected.ok) return connected
  try {
    const examined = examine(connected.value, path, header.value.userVersion)
    if (!examined.ok) return examined
    const sealed = header.value.userVersion === currentVersion ? readSealed(connected.value, path) : ok(null)
    return sealed.ok ? header : sealed
  } finally {
    disconnect(connected.value, false)
  }
}
