import { join } from 'node:path'
import { createFile } from '#electron/storage/create-file.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { writeSnapshot } from '#shared/edits/snapshot-content.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { type RowsByEntity, workbookOf } from '#shared/model/workbook.ts'
import { changesOf, largeWorkbookRows } from '#tests/fixtures/large-workbook.ts'
import { aRow } from '#tests/fixtures/small-workbook.ts'

export type WorkbookName = 'sample' | 'large' | 'large with rounds'

/** A file with the sample, or the large workbook, without earlier rounds or with three that are as large as itself. */
export function workbookFile(folder: string, name: WorkbookName): string {
  const path = join(folder, `${name}.opsbook`)
  const rows = name === 'sample' ? sampleWorkbook(createTranslator('en')) : largeWorkbookRows(1)
  const changes = changesOf(name === 'large with rounds' ? withRounds(rows) : rows)
  const made = createFile(path, { title: 'Benchmark', changes, author: 'benchmark' })
  if (!made.ok) throw new Error(JSON.stringify(made.failure))
  return path
}

/** Rows with three snapshots of themselves. */
export function withRounds(rows: RowsByEntity): RowsByEntity {
  const content = writeSnapshot(workbookOf(0, rows))
  const months = ['01', '02', '03']
  return {
    ...rows,
    snapshot: months.map((month) =>
      aRow('snapshot', { id: month, name: `Round ${month}`, takenOn: `2026-${month}-01` }),
    ),
    snapshotContent: months.map((month) => aRow('snapshotContent', { snapshotId: month, content })),
  }
}
