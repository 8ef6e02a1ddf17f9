import { existsSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { RequestedChange } from '#shared/edits/edit.ts'
import { prepareEdit } from '#shared/edits/prepare-edit.ts'
import { failure } from '#shared/failure.ts'
import { initialValues } from '#shared/model/defaults.ts'
import { type EntityName, entityNamed, entityNames } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { discard, placeNew, unfinishedPath } from './durable.ts'
import { errorCode, failureOf } from './fault.ts'
import { applicationId, pageSize } from './format.ts'
import { openJournal } from './journal.ts'
import { migrations } from './migrations/index.ts'
import { systemClock } from './open-options.ts'
import { createRowStore, type RowStore } from './row-store.ts'
import { writeOrder } from './row-tables.ts'
import { sealTables } from './seal-tables.ts'

export type NewWorkbook = {
  readonly title: string
  /** What it starts with: shipped practices, or a whole dump. It is there from the beginning and can't be undone. */
  readonly changes: readonly RequestedChange[]
  readonly author: string
  readonly clock?: () => string
}

/**
 * Makes a workbook file at `path`, which must not exist. It is written under another name, forced to the disk and only
 * then gets its own: there is never half a file. Its journal begins with revision 0, the base, which holds no changes.
 */
export function createFile(path: string, content: NewWorkbook): Result<null> {
  const place = checkPlace(path)
  if (!place.ok) return place
  const unfinished = unfinishedPath(path)
  try {
    const filled = fill(unfinished, content)
    if (!filled.ok) return filled
    placeNew(unfinished, path)
    return ok(null)
  } catch (error) {
    return fail(creationFailure(error, path))
  } finally {
    discard(unfinished)
  }
}

function checkPlace(path: string): Result<null> {
  if (existsSync(path)) return fail(failure('fileExists', { path }))
  const folder = dirname(path)
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  return isFolder ? ok(null) : fail(failure('folderMissing', { path: folder }))
}

function creationFailure(error: unknown, path: string) {
  const code = errorCode(error)
  const isForbidden = ['EACCES', 'EPERM', 'EROFS', 'SQLITE_CANTOPEN', 'SQLITE_READONLY'].includes(code)
  return isForbidden ? failure('folderReadOnly', { path: dirname(path) }) : failureOf(error, path, 'writeFailed')
}

/** The file is not anyone's yet, so nothing needs to be safe until it is finished. */
function fill(unfinished: string, content: NewWorkbook): Result<null> {
  rmSync(unfinished, { force: true })
  const db = new Database(unfinished)
  try {
    db.pragma(`page_size = ${pageSize}`)
    db.pragma('journal_mode = MEMORY')
    db.pragma('synchronous = OFF')
    db.pragma('locking_mode = EXCLUSIVE')
    db.pragma('foreign_keys = ON')
    db.exec('BEGIN')
    db.pragma(`application_id = ${applicationId}`)
    for (const { statements, version } of migrations) {
      for (const statement of statements) db.exec(statement)
      db.pragma(`user_version = ${version}`)
    }
    const written = writeContent(createRowStore(db), content)
    if (!written.ok) return written
    openJournal(db).append({
      revision: 0,
      at: (content.clock ?? systemClock)(),
      author: content.author,
      label: '',
      kind: 'base',
      target: null,
      state: null,
      ...sealTables(db),
      changes: '[]',
    })
    db.exec('COMMIT')
    return ok(null)
  } finally {
    db.close()
  }
}

function writeContent(store: RowStore, { title, changes }: NewWorkbook): Result<null> {
  for (const entity of entityNames.filter((name) => entityNamed(name).singleton)) {
    const { id, ...after } = initialSingleton(entity, title)
    store.write({ entity, id, before: null, after })
  }
  if (changes.length === 0) return ok(null)
  const prepared = prepareEdit(store, { label: '', changes })
  if (!prepared.ok) return prepared
  const order = (name: EntityName) => writeOrder.get(name) ?? 0
  for (const change of [...prepared.value.changes].sort((a, b) => order(a.entity) - order(b.entity)))
    store.write(change)
  return ok(null)
}

/** A singleton as it is before anyone touched it. Only the title has no value to begin with. */
function initialSingleton(name: EntityName, title: string): Row {
  return { id: name, ...(name === 'workbook' ? { title } : {}), ...initialValues(entityNamed(name)) }
}
