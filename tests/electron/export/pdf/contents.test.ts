import { expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePdf } from '#electron/export/pdf/make-pdf.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Audience, Paper } from '#shared/report/report.ts'
import { bare, readPdf } from './pdf-tools.ts'

vi.setConfig({ testTimeout: 240_000 })

const fonts = locateFonts(import.meta.dirname)
const say = createTranslator('en')
const workbook = workbookOf(0, sampleWorkbook(say))

/** Entries of the contents as they are printed: a name, and the number after the gap. */
function entriesOf(cover: string): ReadonlyMap<string, number> {
  const columns = cover.split('\n').flatMap((line) => [...line.matchAll(/(\S.*?)\s{3,}(\d+)(?=\s{2,}|$)/gu)])
  return new Map(columns.map(([, name = '', page]) => [bare(name), Number(page)]))
}

const documents: readonly (readonly [Audience, Paper])[] = [
  ['board', 'A4'],
  ['leadership', 'A4'],
  ['leadership', 'Letter'],
  ['staff', '16:9'],
]

test.each(documents)('the contents name the page that each section begins on: %s, %s', async (audience, paper) => {
  const report = buildReport(workbook, { audience, at: '2026-11-22', say, paper })
  const { bytes } = await makePdf(report, say, fonts)
  const pages = readPdf(bytes, 'pdftotext', ['-layout']).split('\f')
  const entries = entriesOf(pages[0] ?? '')
  // The name of what a page belongs to is its first line, and only where it begins nothing follows it.
  const firstLines = pages.map((page) => bare(page.split('\n').find((line) => line.trim() !== '') ?? ''))
  const names = report.sections.map(({ title, headline }) => bare(title === '' ? headline : title))
  const registers = audience === 'leadership' ? [bare(say('pdf.registers'))] : []
  expect([...entries.keys()].toSorted()).toEqual([...names, ...registers].toSorted())
  for (const [name, page] of entries) {
    expect(page, name).toBeGreaterThan(1)
    expect(page, name).toBe(firstLines.indexOf(name, 1) + 1)
  }
})
