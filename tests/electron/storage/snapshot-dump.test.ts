import { inflateRawSync } from 'node:zlib'
import Sqlite from 'better-sqlite3'
import { expect, it, onTestFinished } from 'vitest'
import { startDataProcess } from '#electron/storage/process/client.ts'
import { forkDataChild } from '#electron/storage/process/fork-data-child.ts'
import { packedRound, readRound } from '#electron/workbooks/earlier-round.ts'
import { writeSnapshot } from '#shared/edits/snapshot-content.ts'
import { smallWorkbook } from '#tests/fixtures/small-workbook.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { backupsIn, createIn, fewRows, kindOf, must, workbookIn } from './a-file.ts'

const content = writeSnapshot(smallWorkbook())
const round = (id: string, takenOn: string) => [
  { entity: 'snapshot', id, after: { name: id, takenOn } },
  { entity: 'snapshotContent', id, after: { snapshotId: id, content: id === 'first' ? content : `${content} ` } },
]

async function open(folder: string) {
  const data = startDataProcess(() => forkDataChild())
  onTestFinished(async () => {
    await data.close()
  })
  must(await data.open(workbookIn(folder), backupsIn(folder)))
  return data
}

it('a snapshot comes out of the file by itself, packed, and says what it said', async () => {
  const folder = temporaryFolder()
  createIn(folder, {
    changes: [...fewRows, ...round('second', '2026-02-01'), ...round('first', '2026-01-01')],
  }).close()
  const data = await open(folder)
  const packed = must(await data.snapshotDump('first'))
  expect(inflateRawSync(packed ?? new Uint8Array()).toString()).toBe(content)
  expect(packed?.length).toBeLessThan(content.length / 2)
  expect(must(await data.snapshotDump('third'))).toBeNull()
  const oldest = await packedRound(data)
  expect(oldest?.snapshotId).toBe('first')
  expect(readRound(oldest)?.workbook.tables).toEqual(smallWorkbook().tables)
  expect((await packedRound(data, 'second'))?.snapshotId).toBe('second')
})

it('a snapshot that is not as it was written is not handed out', async () => {
  const folder = temporaryFolder()
  createIn(folder, { changes: [...fewRows, ...round('first', '2026-01-01')] }).close()
  const db = new Sqlite(workbookIn(folder))
  db.prepare('UPDATE "snapshot_content" SET "content" = ?').run('{}')
  db.close()
  const data = await open(folder)
  expect(kindOf(await data.snapshotDump('first'))).toBe('fileDamaged')
  expect(await packedRound(data)).toBeNull()
})
