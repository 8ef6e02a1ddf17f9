import type { Edit } from '#shared/edits/edit.ts'
import type { Connection } from './connect.ts'
import { hashSeed, hashValues } from './row-hash.ts'
import type { HistoryEntry } from './workbook-file.ts'

/** The journal table: what was done, in the file and in the transaction that did it. */

export type EntryKind = 'base' | HistoryEntry['kind']
export type EntryState = HistoryEntry['state']

/** An entry without its changes. */
export type EntryHead = {
  readonly revision: number
  readonly at: string
  readonly author: string
  readonly label: string
  readonly kind: EntryKind
  readonly target: number | null
  /** Null for all but edits. */
  readonly state: EntryState | null
  readonly checksum: string
  readonly seal: string
  readonly heavySeal: string
}

export type Entry = EntryHead & { readonly changes: string }

export type NewEntry = Omit<Entry, 'checksum'>

const heads =
  '"revision", "at", "author", "label", "kind", "target", "state", "checksum", "seal", "heavy_seal" AS "heavySeal"'

const seed = hashSeed('journal')

/** The checksum of what never changes in an entry: not its state, nor the seals, which a migration brings up to date. */
function checksumOf(entry: NewEntry): string {
  const { revision, at, author, label, kind, target, changes } = entry
  return hashValues(seed, [revision, at, author, label, kind, target, changes])
}

/** The changes of an entry; null if the entry is not as it was written. */
export function changesOf(entry: Entry): Edit['changes'] | null {
  return checksumOf(entry) === entry.checksum ? (JSON.parse(entry.changes) as Edit['changes']) : null
}

export type Journal = {
  readonly append: (entry: NewEntry) => void
  readonly newest: () => EntryHead | undefined
  readonly entry: (revision: number) => Entry | undefined
  /** The edit that undo takes back. */
  readonly newestDone: () => EntryHead | undefined
  /** The edit that redo brings back. */
  readonly oldestUndone: () => EntryHead | undefined
  readonly setState: (revision: number, state: EntryState) => void
  /** Undone edits can't be brought back any more. */
  readonly supersedeUndone: () => void
  /** Neither undo nor redo can go beyond this point. */
  readonly supersedeAll: () => void
  readonly before: (revision: number, limit: number) => readonly Entry[]
  readonly changesBytes: (revision: number) => number
  readonly all: () => IterableIterator<Entry>
}

export function openJournal(db: Connection): Journal {
  const one = (where: string) => db.prepare<[], EntryHead>(`SELECT ${heads} FROM "journal" WHERE ${where} LIMIT 1`)
  const whole = `SELECT ${heads}, "changes" FROM "journal"`
  const append = db.prepare(
    `INSERT INTO "journal" ("revision", "at", "author", "label", "kind", "target", "state", "checksum", "seal", "heavy_seal", "changes")
     VALUES (@revision, @at, @author, @label, @kind, @target, @state, @checksum, @seal, @heavySeal, @changes)`,
  )
  const newest = one('1 ORDER BY "revision" DESC')
  const newestDone = one(`"state" = 'done' ORDER BY "revision" DESC`)
  const oldestUndone = one(`"state" = 'undone' ORDER BY "revision"`)
  const entry = db.prepare<[number], Entry>(`${whole} WHERE "revision" = ?`)
  const setState = db.prepare('UPDATE "journal" SET "state" = ? WHERE "revision" = ?')
  const supersedeUndone = db.prepare(`UPDATE "journal" SET "state" = 'superseded' WHERE "state" = 'undone'`)
  const supersedeAll = db.prepare(`UPDATE "journal" SET "state" = 'superseded' WHERE "state" IN ('done', 'undone')`)
  const before = db.prepare<[number, number], Entry>(
    `${whole} WHERE "revision" < ? AND "kind" <> 'base' ORDER BY "revision" DESC LIMIT ?`,
  )
  const bytes = db
    .prepare<[number], number>('SELECT octet_length("changes") FROM "journal" WHERE "revision" = ?')
    .pluck()
  return {
    append: (added) => append.run({ ...added, checksum: checksumOf(added) }),
    newest: () => newest.get(),
    entry: (revision) => entry.get(revision),
    newestDone: () => newestDone.get(),
    oldestUndone: () => oldestUndone.get(),
    setState: (revision, state) => setState.run(state, revision),
    supersedeUndone: () => supersedeUndone.run(),
    supersedeAll: () => supersedeAll.run(),
    before: (revision, limit) => before.all(revision, limit),
    changesBytes: (revision) => bytes.get(revision) ?? 0,
    all: () => db.prepare<[], Entry>(`${whole} ORDER BY "revision"`).iterate(),
  }
}
