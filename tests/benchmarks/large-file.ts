import { join } from 'node:path'
import { createFile } from '#electron/storage/create-file.ts'
import { largeWorkbookChanges } from '#tests/fixtures/large-workbook.ts'

/**
 * A file with the large workbook: 500 practices, 12 participants, 6 lenses, 2,000 initiatives, 5,000 dependencies; or a
 * multiple of it.
 */
export function largeFile(folder: string, scale: number): string {
  const path = join(folder, `large-${scale}.opsbook`)
  const made = createFile(path, { title: 'Large workbook', changes: largeWorkbookChanges(scale), author: 'benchmark' })
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return path
}
