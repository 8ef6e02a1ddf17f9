import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { writePoster } from '#electron/export/pdf/write-poster.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { rowsOf, type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { buildPoster } from '#shared/report/build-poster.ts'
import type { Poster } from '#shared/report/poster.ts'
import { largeWorkbookRows } from '#tests/fixtures/large-workbook.ts'
import { temporaryFolder } from '#tests/fixtures/temporary-folder.ts'
import { tortureWorkbook } from '#tests/fixtures/torture-workbook.ts'
import { bare, readPdf } from './pdf-tools.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 120_000 })

const say = createTranslator('en-GB')
const sample = workbookOf(3, sampleWorkbook(say))

async function printed(workbook: Workbook): Promise<Buffer> {
  const path = join(temporaryFolder(), 'poster.pdf')
  await writePoster(buildPoster(workbook, { at: '2026-11-22', say }) as Poster, say, path, () => undefined)
  return readFileSync(path)
}

test('the poster of the sample is one page of A3 with direction, goals, every initiative and every measure', async () => {
  const pdf = await printed(sample)
  expect(readPdf(pdf, 'pdfinfo', [])).toMatch(
    /Tagged: +yes[\s\S]*Pages: +1\n[\s\S]*Page size: +1190\.55 x 841\.89 pts \(A3\)/,
  )
  expect(readPdf(pdf, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
  const text = bare(readPdf(pdf, 'pdftotext', ['-raw']))
  for (const { code } of rowsOf(sample, 'initiative').filter(({ start }) => start !== null))
    expect(text).toContain(code)
  for (const { wording } of rowsOf(sample, 'statement').filter(({ kind, chosen }) => kind === 'itVision' && chosen))
    expect(text).toContain(bare(wording))
  const structure = readPdf(pdf, 'pdfinfo', ['-struct-text'])
  expect(structure).toMatch(/H1[\s\S]*P[\s\S]*Figure/)
  expect((await printed(sample)).equals(pdf)).toBe(true)
})

test.each([
  ['the large workbook', () => workbookOf(0, largeWorkbookRows())],
  ['the torture workbook', tortureWorkbook],
])('%s stays one page, and says how much it leaves out', { timeout: 60_000 }, async (_name, make) => {
  const pdf = await printed(make())
  expect(readPdf(pdf, 'pdfinfo', [])).toMatch(/Pages: +1\n/)
  expect(readPdf(pdf, 'pdftotext', [])).toMatch(/\d+ more in the board pack/)
})

test('a workbook without a strategy has no poster, one without dates has none of the charts', () => {
  const { workbook, settings, prioritisation, boardPack } = sampleWorkbook(say)
  const bareRows = { workbook, settings, prioritisation, boardPack } as const
  expect(buildPoster(workbookOf(0, bareRows as Parameters<typeof workbookOf>[1]), { at: '2026-11-22', say })).toBeNull()
  const { statement } = sampleWorkbook(say)
  const directed = workbookOf(0, { ...bareRows, statement } as Parameters<typeof workbookOf>[1])
  expect(buildPoster(directed, { at: '2026-11-22', say })).toMatchObject({ roadmap: null, measures: null })
})

test('where nothing has dates or key results, the pillars stand where those would be', async () => {
  const rows = sampleWorkbook(say)
  const undated = (rows.initiative ?? []).map((row) => ({ ...row, start: null, finish: null, waveId: null }))
  const plain = workbookOf(0, { ...rows, initiative: undated, keyResult: [], milestone: [], wave: [] })
  expect(buildPoster(plain, { at: '2026-11-22', say })).toMatchObject({ roadmap: null, measures: null })
  const text = bare(readPdf(await printed(plain), 'pdftotext', ['-raw']))
  for (const { title } of rows.lane ?? []) expect(text).toContain(bare(title))
  // There is room for all of them: none is only counted, as one of the goals is, and all but three of the risks.
  const lanes = new Set(undated.map(({ laneId }) => laneId))
  expect(lanes.size).toBe(4)
  expect(text.match(/\+\d+more/gu)).toEqual(['+1more', `+${(rows.risk ?? []).length - 3}more`])
})

test('letters that no font has are boxes, and the poster says which', async () => {
  const rows = sampleWorkbook(say)
  const initiative = (rows.initiative ?? []).map((row) => ({ ...row, title: `Ꭰ ${row.title}` }))
  const text = readPdf(await printed(workbookOf(3, { ...rows, initiative })), 'pdftotext', ['-raw'])
  expect(text).toContain('□')
  expect(bare(text)).toContain(bare('no letter in the font of this document'))
  expect(text).toContain('U+13A0')
})
