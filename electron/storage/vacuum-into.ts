import { failure } from '#shared/failure.ts'
import { fail, type Result } from '#shared/result.ts'
import { checkIntegrity } from './check-integrity.ts'
import { type Connection, connect, disconnect } from './connect.ts'

/**
 * Writes a whole copy of the open file to `target`, which must not exist, and reads it back to see that it is sound.
 * The copy is not yet forced to the disk.
 */
export function vacuumInto(db: Connection, target: string): Result<null> {
  db.prepare('VACUUM INTO ?').run(target)
  const copy = connect(target, target, true)
  if (!copy.ok) return copy
  try {
    const sound = checkIntegrity(copy.value, target, 'quick')
    if (!sound.ok) return sound
    const isWhole = newestRevision(copy.value) === newestRevision(db)
    return isWhole ? sound : fail(failure('fileDamaged', { path: target, detail: 'revision' }))
  } finally {
    disconnect(copy.value, true)
  }
}

function newestRevision(db: Connection): unknown {
  return db.prepare('SELECT max("revision") FROM "journal"').pluck().get()
}
