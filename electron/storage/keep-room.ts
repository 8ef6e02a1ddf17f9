import type { Connection } from './connect.ts'
import { pageSize } from './format.ts'

/** Fewer free pages than this and more are made; an ordinary edit takes one or two. */
const fewestFree = 24
const madeAtOnce = 96

/**
 * Keeps free pages in the file, so that an edit does not make it longer. A copy that is taken while an edit lands then
 * has all the pages that it refers to, and can be mended if it is torn. Costs one commit in some hundred edits.
 */
export function keepRoom(db: Connection): void {
  if (Number(db.pragma('freelist_count', { simple: true })) >= fewestFree) return
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
