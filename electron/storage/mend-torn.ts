import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Change } from '#shared/edits/edit.ts'
import { failure } from '#shared/failure.ts'
import { entityNamed, entityNames } from '#shared/model/entities.ts'
import { fail, type Result } from '#shared/result.ts'
import { backupFolderOf } from './backups/backup-folder.ts'
import { checkIntegrity } from './check-integrity.ts'
import { type Connection, connect, disconnect } from './connect.ts'
import { discard } from './durable.ts'
import { readSealed } from './examine.ts'
import { largestFile, pageSize } from './format.ts'
import { headerBytes, isWorkbook, parseHeader } from './header.ts'
import { changesOf, type Entry, type Journal, openJournal } from './journal.ts'
import { currentVersion } from './migrations/index.ts'
import type { OpenOptions } from './open-options.ts'
import { readContent, readHeavySeal, readTable, seeds } from './read-rows.ts'
import { addRow, emptySeal, type Seal, sealFrom, sealText } from './row-hash.ts'
import { createRowStore, type RowStore } from './row-store.ts'
import { rowTables, toSql } from './row-tables.ts'
import { checkSchema } from './schema-check.ts'
import { onScratchCopy } from './scratch-copy.ts'

const mendedName = `mended-${process.pid}.opsbook`

/** Whether this is a file that `mendTorn` made. */
export function isMended(realPath: string): boolean {
  return basename(realPath) === mendedName
}

/**
 * Someone who copies a workbook at the very moment of a commit gets some pages from before it and some from after: a
 * torn copy, without the journal of SQLite that would tell them apart. Our own journal does: its newest entries know
 * every row of their edits as it became. So those edits are done once more on a copy of the copy, and only if the result
 * has, to the last row, the seal that the newest entry gave it, and no entry is missing, is it worth anything. The file
 * itself is never touched: it might be damaged in some other way, and is the only one of its kind.
 *
 * @returns where the mended content lies, to be read and then discarded; null: it can't be mended
 */
export function mendTorn(realPath: string, options: OpenOptions): string | null {
  try {
    const mended = join(backupFolderOf(options.backups, realPath), mendedName)
    discard(mended)
    return onScratchCopy(realPath, options, (copy) => {
      if (rewrite(copy, mended) && redo(mended)) return mended
      discard(mended)
      return null
    })
  } catch {
    // Whatever this was, it was more than a torn copy: the first finding stands.
    return null
  }
}

/** Writes whatever can be read into a file of sound structure. Rows that were on pages of both kinds may be wrong still. */
function rewrite(copy: string, mended: string): boolean {
  if (!agreeOnLength(copy)) return false
  return withConnection(copy, (db) => {
    const schema = checkSchema(db, copy, currentVersion)
    if (schema.ok) db.prepare('VACUUM INTO ?').run(mended)
    return schema
  })
}

/** Does the newest edits once more, and sees whether every row is then as it was sealed. */
function redo(mended: string): boolean {
  return withConnection(mended, (db) => mendContent(db, mended))
}

function withConnection(path: string, work: (db: Connection) => Result<unknown>): boolean {
  const connected = connect(path, path, false)
  if (!connected.ok) return false
  try {
    return work(connected.value).ok
  } finally {
    disconnect(connected.value, false)
  }
}

/** The header is on the first page, which may be from before the file grew, or the end from before it did. */
function agreeOnLength(copy: string): boolean {
  const descriptor = openSync(copy, 'r+')
  try {
    const bytes = Buffer.alloc(headerBytes)
    const { size } = fstatSync(descriptor)
    readSync(descriptor, bytes, 0, headerBytes, 0)
    const header = parseHeader(bytes)
    if (!isWorkbook(header) || header.userVersion !== currentVersion || header.pages === null) return false
    const pages = Math.max(header.pages, Math.ceil(size / pageSize))
    if (pages * pageSize > largestFile) return false
    ftruncateSync(descriptor, pages * pageSize)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(pages)
    writeSync(descriptor, count, 0, 4, 28)
    return true
  } finally {
    closeSync(descriptor)
  }
}

/** More edits than can be in flight while a file is copied, with those whose rows moved to pages that the copy lacks. */
const doneAgain = 100

function mendContent(db: Connection, copy: string): Result<unknown> {
  db.pragma('foreign_keys = OFF')
  db.exec('REINDEX')
  const journal = openJournal(db)
  const store = createRowStore(db)
  const newest = journal.newest()
  const entry = newest && journal.entry(newest.revision)
  if (!entry || !isWhole(db, journal, entry.revision))
    return fail(failure('fileDamaged', { path: copy, detail: 'journal' }))
  db.exec('BEGIN')
  for (const each of journal.before(entry.revision + 1, doneAgain).toReversed()) doAgain(store, journal, each)
  const extra = findRowTooMany(db, sealFrom(entry.seal))
  if (extra) store.write({ ...extra, before: {}, after: null })
  db.exec('COMMIT')
  const integrity = checkIntegrity(db, copy, 'full')
  if (!integrity.ok) return integrity
  const sealed = readSealed(db, copy)
  if (!sealed.ok || readHeavySeal(db) === entry.heavySeal) return sealed
  return fail(failure('fileDamaged', { path: copy, detail: 'checksum of snapshots' }))
}

/** Whether the journal has every entry from the base on, each as it was written. */
function isWhole(db: Connection, journal: Journal, newest: number): boolean {
  const entries = db.prepare('SELECT count(*) FROM "journal"').pluck().get()
  if (entries !== newest + 1) return false
  for (const entry of journal.all()) if (changesOf(entry) === null) return false
  return true
}

/**
 * The row that an edit added whose entry the copy lacks: the one whose hash is all that stands between the rows as they
 * are and the seal.
 */
function findRowTooMany(db: Connection, sealed: Seal): Pick<Change, 'entity' | 'id'> | null {
  const { seal } = readContent(db)
  const wanted = sealText({ high: (seal.high - sealed.high) >>> 0, low: (seal.low - sealed.low) >>> 0 })
  if (wanted === sealText(emptySeal)) return null
  for (const entity of entityNames.filter((name) => !entityNamed(name).heavy)) {
    const table = rowTables[entity]
    for (const row of readTable(db, entity)) {
      const own = { ...emptySeal }
      addRow(own, seeds[entity], toSql(table, row), table.hashOrder)
      if (sealText(own) === wanted) return { entity, id: row.id }
    }
  }
  return null
}

/** Brings the rows and the states of the journal to what they are after an entry, however far they were. */
function doAgain(store: RowStore, journal: Journal, entry: Entry): void {
  for (const { entity, id, before, after } of changesOf(entry) ?? []) {
    const isThere = store.row(entity, id) !== undefined
    if (after === null ? isThere : isThere || before === null) store.write({ entity, id, before, after })
  }
  if (entry.kind === 'edit') {
    journal.supersedeUndone()
    journal.setState(entry.revision, 'done')
  }
  if (entry.target !== null) journal.setState(entry.target, entry.kind === 'undo' ? 'undone' : 'done')
}
