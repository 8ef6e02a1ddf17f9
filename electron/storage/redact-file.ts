import { beginningOf } from '#shared/edits/beginning-of.ts'
import { redactRows } from '#shared/edits/redact/redact-rows.ts'
import { loadTranslator } from '#shared/messages/translate.ts'
import { unpackWorkbook } from '#shared/model/packed-rows.ts'
import { rowsById, singleton } from '#shared/model/workbook.ts'
import { ok, type Result } from '#shared/result.ts'
import { checkIntegrity } from './check-integrity.ts'
import { connect, disconnect } from './connect.ts'
import { createFile } from './create-file.ts'
import { discard } from './durable.ts'
import type { OpenFile } from './open-file-state.ts'
import { contentOf, rowsOfFile } from './read-file.ts'

/**
 * A workbook at `path`, which must not exist, with the same figures and nobody's name. It is written from the redacted rows
 * alone: no page of it has ever held anything else, nor has its history. It is read back to see that it is sound.
 * @returns how many rows it has
 */
export async function redactFileTo(file: OpenFile, path: string): Promise<Result<{ readonly rows: number }>> {
  const heavy = rowsOfFile(file, 'snapshotContent')
  if (!heavy.ok) return heavy
  const { revision, packed } = contentOf(file)
  const workbook = unpackWorkbook(revision, packed)
  const say = await loadTranslator(singleton(workbook, 'workbook').locale || 'en')
  const rows = redactRows((name) => (name === 'snapshotContent' ? heavy.value : rowsById(workbook, name)), say)
  const created = createFile(path, beginningOf(rows, ''))
  if (!created.ok) return created
  const sound = isSound(path)
  if (sound.ok) return ok({ rows: Object.values(rows).reduce((sum, each) => sum + each.length, 0) })
  // A copy that can't be read back is none.
  discard(path)
  return sound
}

function isSound(path: string): Result<null> {
  const copy = connect(path, path, true)
  if (!copy.ok) return copy
  try {
    return checkIntegrity(copy.value, path, 'full')
  } finally {
    disconnect(copy.value, true)
  }
}
