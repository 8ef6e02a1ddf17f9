import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { headerBytes, isWorkbook, parseHeader } from '#electron/storage/header.ts'

/** What a file is at a glance, for a list: without SQLite, and without promise that it opens. */
export type HeaderVerdict = 'workbook' | 'inUse' | 'missing' | 'other'

/**
 * Reads the first bytes of a file. A journal that has something in it means that a program is at work in it, or was when
 * the power went; both end well when it is opened. Not to be used on files that this process has open in SQLite.
 */
export function lookAtHeader(path: string): HeaderVerdict {
  try {
    const bytes = Buffer.alloc(headerBytes)
    const file = openSync(path, 'r')
    try {
      if (readSync(file, bytes, 0, headerBytes, 0) < headerBytes || !isWorkbook(parseHeader(bytes))) return 'other'
    } finally {
      closeSync(file)
    }
    return statSync(`${path}-journal`, { throwIfNoEntry: false }) ? 'inUse' : 'workbook'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'other'
  }
}
