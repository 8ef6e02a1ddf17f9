import { expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePdf } from '#electron/export/pdf/make-pdf.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Block, Report } from '#shared/report/report.ts'
import { column, sampleReport, text } from '#tests/fixtures/sample-report.ts'
import { sampleStrategyPage } from '#tests/fixtures/sample-strategy-page.ts'
import { bare, readPdf } from './pdf-tools.ts'

vi.setConfig({ testTimeout: 240_000 })

const fonts = locateFonts(import.meta.dirname)
const say = createTranslator('en')
const title = bare(say('report.inFull'))
const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')

async function print(
  id: 'summary' | 'appendix',
  blocks: readonly Block[],
  parts: Partial<Report> = {},
): Promise<string> {
  const section = { id, title: 'Name', headline: 'Message.', soWhat: '', blocks }
  const report = { ...sampleReport, sections: [section], registers: [], ...parts }
  return bare(readPdf((await makePdf(report, say, fonts)).bytes, 'pdftotext', ['-raw']))
}

const bars = (label: string): Block => ({
  kind: 'chart',
  chart: { kind: 'bars', max: 5, bars: [{ label, value: 3, note: '', marked: false }] },
  alt: 'Bars.',
  table: null,
})

test('what a picture has to shorten stands in full after it', async () => {
  const found = await print('summary', [bars(long)])
  expect(found).toContain(title)
  expect(found.split(bare(long))).toHaveLength(2)
})

test('what stands whole in a picture, or elsewhere, is not told again', async () => {
  expect(await print('summary', [bars('Short.')])).not.toContain(title)
  const table = { columns: [column('a', 'First', 1)], rows: [[text(long)]], whenEmpty: '' }
  const found = await print('summary', [bars(long), { kind: 'table', title: 'Table', table }])
  expect(found).not.toContain(title)
  expect(found.split(bare(long))).toHaveLength(2)
})

test('its heading is not left at the foot of a page', async () => {
  const section = (lines: number) =>
    ({
      id: 'summary',
      title: 'Name',
      headline: 'Message.',
      soWhat: '',
      blocks: [paragraph(lines), bars(long)],
    }) as const
  const paragraph = (lines: number): Block => ({ kind: 'paragraph', text: 'Line.\n'.repeat(lines) })
  for (let lines = 14; lines < 34; lines += 1) {
    const report = { ...sampleReport, sections: [section(lines)], registers: [] }
    const pages = bare(
      readPdf((await makePdf(report, say, fonts)).bytes, 'pdftotext', ['-raw']).replaceAll('\f', '@@'),
    ).split('@@')
    const page = pages.find((each) => each.includes(title))
    expect(page).toContain(bare(long))
  }
})

test('its heading stands on each page that it goes on to', async () => {
  const blocks = Array.from({ length: 30 }, (_, at) => bars(`Item ${at} ${long}`))
  const section = { id: 'summary', title: 'Name', headline: 'Message.', soWhat: '', blocks } as const
  const { bytes } = await makePdf({ ...sampleReport, sections: [section], registers: [] }, say, fonts)
  const pages = bare(readPdf(bytes, 'pdftotext', ['-raw']).replaceAll('\f', '@@')).split('@@')
  const listed = pages.filter((page) => page.includes('word59'))
  expect(listed.length).toBeGreaterThan(1)
  expect(listed.filter((page) => !page.includes(title))).toEqual([])
  for (let at = 0; at < 30; at += 1) expect(listed.join('')).toContain(bare(`Item ${at} ${long}`))
})

test('a text is told once, without the sign that a picture sets before it', async () => {
  const found = await print('summary', [bars(`• ${long}`), bars(long), bars(`${long} and more`)])
  expect(found.split(bare(long))).toHaveLength(2)
  expect(found).not.toContain('••')
})

test('a first text that is longer than a page begins below the heading', async () => {
  const endless = Array.from({ length: 3000 }, (_, at) => `word${at}`).join(' ')
  const pages = (await print('summary', [bars(endless)])).split(title)
  expect(pages[1]).toContain('word0word1')
  expect(pages.at(-1)).toContain('word2999')
})

test('a document with registers has them for it', async () => {
  const table = { columns: [column('a', 'First', 1)], rows: [[text(long)]], whenEmpty: '' }
  const registers = [{ id: 'practice', title: 'Practices', table }] as const
  expect(await print('appendix', [bars(long)], { registers })).not.toContain(title)
})

test('after the strategy on a page comes one with what did not fit, and only then', async () => {
  const page = (vision: string): Block => ({ kind: 'strategyOnAPage', page: { ...sampleStrategyPage, vision } })
  const more = Array.from({ length: 400 }, (_, at) => `vision${at}`).join(' ')
  const found = await print('summary', [page(more)])
  expect(found).toContain(title)
  expect(found).toContain(bare(more))
  expect(await print('summary', [page('Short.')])).not.toContain(title)
})
