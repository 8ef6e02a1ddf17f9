import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importLimits } from '#electron/import/import-limits.ts'
import { readSpreadsheet } from '#electron/import/read-spreadsheet.ts'
import { forkReader, type ReaderProcess } from '#electron/import/reader-process.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { hostileSpreadsheets } from '#tests/fixtures/spreadsheets/hostile-spreadsheets.ts'

const say = createTranslator('en')
/** A busy machine must not make a file look slow: what is tried is that the fault is found. */
const unhurried = { ...importLimits, timeMs: 100_000 }
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opsbook-hostile-'))
})

afterAll(() => rm(folder, { recursive: true }))

describe('a hostile spreadsheet is read or refused in a sentence', () => {
  test.each(hostileSpreadsheets)(
    '$name',
    async ({ file, bytes, outcome }) => {
      const path = join(folder, file)
      await writeFile(path, bytes())
      const result = await readSpreadsheet(path, { say, limits: unhurried })
      const told = result.ok ? 'read' : String(result.failure.params.detail)
      expect(told).toMatch(new RegExp(outcome))
      // Whatever was wrong, it was found, not waited for and not died of.
      expect(told).not.toMatch(/took (longer|more memory)/)
    },
    120_000,
  )
})

describe('the reading process may be killed', () => {
  test('a file that asks for more memory than the process may have is refused', async () => {
    const path = join(folder, 'many.csv')
    await writeFile(path, 'a,b,c,d,e\n'.repeat(2_000_000))
    const limits = { ...importLimits, heapMegabytes: 24, rows: 1e7, cells: 1e9, timeMs: 60_000 }
    const result = await readSpreadsheet(path, { say, limits })
    expect(result.ok ? 'read' : result.failure.params.detail).toMatch(/more memory/)
  })

  test('one that does not end in time is stopped, and its process is gone', async () => {
    const path = join(folder, 'slow.csv')
    await writeFile(path, 'a,b\n'.repeat(1_000))
    const started: ReaderProcess[] = []
    const ends: Promise<void>[] = []
    const result = await readSpreadsheet(path, {
      say,
      limits: { ...importLimits, timeMs: 1 },
      startReader: (nodeArguments) => {
        const reader = forkReader(nodeArguments)
        started.push(reader)
        ends.push(new Promise((resolve) => reader.onExit(resolve)))
        return reader
      },
    })
    expect(result.ok ? 'read' : result.failure.params.detail).toMatch(/longer/)
    await Promise.all(ends)
    expect(started).toHaveLength(1)
  })

  test('a missing file and a folder each have their own sentence', async () => {
    const missing = await readSpreadsheet(join(folder, 'nothing.xlsx'), { say })
    const directory = await readSpreadsheet(folder, { say })
    expect(missing.ok ? '' : missing.failure.params.detail).toBe('there is no such file')
    expect(directory.ok ? '' : directory.failure.params.detail).toBe('it is not a file')
  })
})
