import { failure } from '#shared/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { checkIntegrity, checkSingletons } from './check-integrity.ts'
import type { Connection } from './connect.ts'
import { failureOf } from './fault.ts'
import type { EntryHead, Journal } from './journal.ts'
import { openJournal } from './journal.ts'
import { type ReadContent, readContent } from './read-rows.ts'
import { sealText } from './row-hash.ts'
import { checkSchema } from './schema-check.ts'

/** Whether the file is of its version and undamaged as far as SQLite can tell. The schema comes first: the rest runs it. */
export function examine(db: Connection, path: string, version: number, onTrusted?: () => void): Result<null> {
  const schema = checkSchema(db, path, version)
  if (!schema.ok) return schema
  onTrusted?.()
  return checkIntegrity(db, path, 'full')
}

export type Sealed = { readonly content: ReadContent; readonly journal: Journal; readonly newest: EntryHead }

/** Reads a workbook of the current version and makes sure that it is the one that the newest entry sealed. */
export function readSealed(db: Connection, path: string): Result<Sealed> {
  const singletons = checkSingletons(db, path)
  if (!singletons.ok) return singletons
  try {
    const journal = openJournal(db)
    const newest = journal.newest()
    if (newest === undefined) return fail(failure('fileDamaged', { path, detail: 'no journal' }))
    const content = readContent(db)
    if (sealText(content.seal) === newest.seal) return ok({ content, journal, newest })
    return fail(failure('fileDamaged', { path, detail: `checksum of revision ${newest.revision}` }))
  } catch (error) {
    return fail(failureOf(error, path, 'fileDamaged'))
  }
}
