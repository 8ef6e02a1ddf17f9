import { type Failure, failure } from '#shared/failure.ts'
import { type EntityName, entityNamed } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { checkIntegrity } from './check-integrity.ts'
import type { Connection } from './connect.ts'
import { attempt } from './fault.ts'
import { changesOf, type Entry } from './journal.ts'
import type { OpenFile } from './open-file-state.ts'
import { readContent, readHeavySeal, readTable } from './read-rows.ts'
import { sealText } from './row-hash.ts'
import type { FileHealth, HistoryEntry, WorkbookContent } from './workbook-file.ts'

/** Everything the screen holds. What opening read already is given once and not kept. */
export function contentOf({ db, state }: OpenFile): WorkbookContent {
  const { packed } = state.content ?? readContent(db)
  state.content = null
  return { revision: state.revision, title: titleOf(db), packed, history: state.history }
}

function titleOf(db: Connection): string {
  return String(db.prepare('SELECT "title" FROM "workbook"').pluck().get() ?? '')
}

/** All rows of one entity. Heavy ones are not read on opening, so their checksum is compared here. */
export function rowsOfFile(file: OpenFile, entity: EntityName): Result<readonly Row[]> {
  if (entityNamed(entity).heavy && !hasHeavySeal(file)) return fail(damaged(file, `checksum of ${entity}`))
  return attempt(file.path, 'readFailed', () => readTable(file.db, entity))
}

/** Whether the rows of heavy entities are what was written. */
export function hasHeavySeal({ db, state }: OpenFile): boolean {
  return readHeavySeal(db) === sealText(state.heavySeal)
}

export function damaged({ path }: OpenFile, detail: string): Failure {
  return failure('fileDamaged', { path, detail })
}

/** `quick`: what SQLite can tell. `full`: also every checksum, of rows, heavy rows and journal. */
export function verifyFile(file: OpenFile, depth: 'quick' | 'full'): Result<null> {
  const integrity = checkIntegrity(file.db, file.path, depth)
  if (!integrity.ok || depth === 'quick') return integrity
  const checked = attempt(file.path, 'readFailed', () => {
    if (sealText(readContent(file.db).seal) !== sealText(file.state.seal)) return damaged(file, 'checksum')
    if (!hasHeavySeal(file)) return damaged(file, 'checksum of snapshots')
    for (const entry of file.journal.all()) {
      if (changesOf(entry) === null) return damaged(file, `checksum of entry ${entry.revision}`)
    }
    return null
  })
  if (!checked.ok) return checked
  return checked.value === null ? ok(null) : fail(checked.value)
}

export function logOfFile(
  { journal }: OpenFile,
  options: { readonly beforeRevision?: number; readonly limit: number },
): readonly HistoryEntry[] {
  return journal.before(options.beforeRevision ?? Number.MAX_SAFE_INTEGER, options.limit).map(toHistoryEntry)
}

/** An entry that is not as it was written is shown without its changes, and can't be gone back to. */
function toHistoryEntry(entry: Entry): HistoryEntry {
  const { revision, at, author, label, kind, target, state } = entry
  const changes = changesOf(entry)
  return {
    revision,
    at,
    author,
    label,
    kind: kind === 'base' ? 'edit' : kind,
    target,
    state: changes === null ? 'superseded' : (state ?? 'done'),
    changes: changes ?? [],
  }
}

export function healthOf({ db, path, readOnly, recovered }: OpenFile): FileHealth {
  const number = (pragma: string) => Number(db.pragma(pragma, { simple: true }))
  return {
    path,
    fileVersion: number('user_version'),
    bytes: number('page_count') * number('page_size'),
    readOnly,
    recovered,
  }
}
