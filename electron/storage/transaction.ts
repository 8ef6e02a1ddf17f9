import type { Connection } from './connect.ts'
import { pageSize } from './format.ts'

/** What every edit runs around its own statements, prepared once: to parse it anew would be a tenth of an edit's time. */
export type Transaction = {
  readonly begin: () => void
  readonly commit: () => void
  /** Keeps free pages in the file. */
  readonly keepRoom: () => void
}

/** Fewer free pages than this and more are made; an ordinary edit takes one or two. */
const fewestFree = 24
const madeAtOnce = 96

export function prepareTransaction(db: Connection): Transaction {
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const freePages = db.prepare<[], number>('PRAGMA freelist_count').pluck()
  return {
    begin: () => begin.run(),
    commit: () => commit.run(),
    keepRoom: () => {
      if ((freePages.get() ?? 0) < fewestFree) makeRoom(db)
    },
  }
}

/**
 * An edit then does not make the file longer. A copy that is taken while an edit lands has all the pages that it refers
 * to, and can be mended if it is torn. Costs one commit in some hundred edits.
 */
function makeRoom(db: Connection): void {
  try {
    db.exec(`BEGIN IMMEDIATE;
      INSERT INTO "snapshot_content" VALUES ('room', printf('%.*c', ${madeAtOnce * pageSize}, 'x'));
      DELETE FROM "snapshot_content" WHERE "snapshot_id" = 'room';
      COMMIT`)
  } catch {
    // Where there is no room to spare, the edit itself may still fit.
    if (db.inTransaction) db.exec('ROLLBACK')
  }
}
