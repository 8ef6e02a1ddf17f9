import { expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePptx } from '#electron/export/pptx/make-pptx.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Block, Section } from '#shared/report/report.ts'
import { column, sampleReport, text } from '#tests/fixtures/sample-report.ts'
import { partsOf, slideNames } from './deck-tools.ts'

vi.setConfig({ testTimeout: 240_000 })

const say = createTranslator('en')
const fonts = locateFonts(import.meta.dirname)

/** The directions of paragraphs of several words, of all slides but the cover. */
async function directionsIn(block: Block): Promise<readonly (readonly string[])[]> {
  const section: Section = { id: 'summary', title: 'Summary', headline: 'All of it.', soWhat: '', blocks: [block] }
  const parts = partsOf(await makePptx({ ...sampleReport, sections: [section], registers: [] }, say, fonts))
  return slideNames(parts)
    .slice(1)
    .map((name) =>
      [...(parts[name] ?? '').matchAll(/<a:p>(?:(?!<\/a:p>).)*(?:عالم|plain)(?:(?!<\/a:p>).)*<\/a:p>/gsu)].map(
        ([each]) => (/ rtl="1"/u.test(each) ? 'left' : 'right'),
      ),
    )
}

const arabic = 'مرحبا بالعالم عالم '.repeat(900)
const english = 'plain words '.repeat(1_200)

const inTable = (own: string): Block => ({
  kind: 'table',
  title: 'Waves',
  table: { columns: [column('a', 'Name', 1), column('b', 'Note', 4)], rows: [[text('row'), text(own)]], whenEmpty: '' },
})
const inProse = (own: string): Block => ({ kind: 'paragraph', text: own })

test.each([
  ['a cell', inTable],
  ['a paragraph', inProse],
])('each part of %s reads in the direction in which the whole begins', async (_, blockOf) => {
  for (const [own, direction] of [
    [`Plain ${arabic}`, 'right'],
    [`مرحبا ${english}`, 'left'],
  ] as const) {
    const slides = await directionsIn(blockOf(own))
    expect(slides.length).toBeGreaterThan(2)
    for (const directions of slides) expect(new Set(directions)).toEqual(new Set([direction]))
  }
})
