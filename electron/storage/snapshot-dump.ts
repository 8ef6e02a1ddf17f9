import { deflateRawSync } from 'node:zlib'
import { fail, type Result } from '#shared/result.ts'
import { attempt } from './fault.ts'
import type { OpenFile } from './open-file-state.ts'
import { damaged, hasHeavySeal } from './read-file.ts'

/**
 * The dump that a snapshot holds, as raw deflate. That of a large workbook is a text of 18 million characters: as it is, it
 * would keep the host and the screen from working while they only hand it on.
 * @returns null: there is no such snapshot
 */
export function snapshotDump(file: OpenFile, snapshotId: string): Result<Uint8Array | null> {
  if (!hasHeavySeal(file)) return fail(damaged(file, 'checksum of snapshotContent'))
  return attempt(file.path, 'readFailed', () => {
    const statement = file.db.prepare('SELECT "content" FROM "snapshot_content" WHERE "snapshot_id" = ?')
    const text = statement.pluck().get(snapshotId)
    return typeof text === 'string' ? deflateRawSync(text, { level: 1 }) : null
  })
}
