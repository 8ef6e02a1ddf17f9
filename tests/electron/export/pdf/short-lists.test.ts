import { expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePdf } from '#electron/export/pdf/make-pdf.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Block } from '#shared/report/report.ts'
import { sampleCharts } from '#tests/fixtures/sample-charts.ts'
import { number, sampleReport } from '#tests/fixtures/sample-report.ts'
import { readPdf } from './pdf-tools.ts'

// Printing takes seconds on a busy machine: nothing here is about time.
vi.setConfig({ testTimeout: 240_000 })

const fonts = locateFonts(import.meta.dirname)

async function bytesOf(blocks: readonly Block[]): Promise<Uint8Array> {
  const section = { id: 'summary', title: 'Part', headline: 'Message.', soWhat: '', blocks } as const
  const { bytes } = await makePdf(
    { ...sampleReport, registers: [], sections: [section] },
    createTranslator('en'),
    fonts,
  )
  return bytes
}

/** Where a word begins on the second page, from its left and its top. */
async function placesOf(blocks: readonly Block[], words: readonly string[]) {
  const page = readPdf(await bytesOf(blocks), 'pdftotext', ['-bbox', '-f', '2', '-l', '2'])
  return words.map((word) => {
    const [, x, y] = new RegExp(`xMin="([\\d.]+)" yMin="([\\d.]+)"[^>]*>${word}<`, 'u').exec(page) ?? []
    return { x: Number(x), y: Number(y) }
  })
}

test('figures stand below a text of few words, not beside a hole, and beside one of many', async () => {
  const items = Array.from({ length: 5 }, (_, at) => ({ value: number(at + 11), label: `figure${at}` }))
  const blocks = (words: number): readonly Block[] => [
    { kind: 'paragraph', text: `begin ${'and so on '.repeat(words)}` },
    { kind: 'metrics', items },
  ]
  const labels = items.map(({ label }) => label)
  const few = await placesOf(blocks(10), labels)
  expect(new Set(few.map(({ y }) => y)).size, 'on one line').toBe(1)
  const many = await placesOf(blocks(220), labels)
  expect(new Set(many.map(({ x }) => x)).size, 'below each other').toBe(1)
})

test('a list beside a picture has all of its items where they have room, else fewer and how many more there are', async () => {
  const chart = sampleCharts.valueEffort
  const listOf = (words: string): Block => {
    const items = Array.from({ length: 16 }, (_, at) => `Move${at} ${words}`)
    const labels = items.map((_, at) => String(at + 1))
    const less = { items: [...items.slice(0, 4), 'others elsewhere'], labels: [...labels.slice(0, 4), '…'] }
    return { kind: 'list', items, labels, inShort: less }
  }
  const said = async (words: string): Promise<string> =>
    readPdf(await bytesOf([{ kind: 'chart', chart, alt: 'Moves.', table: null }, listOf(words)]), 'pdftotext', ['-raw'])
  expect(await said('now')).toContain('Move15')
  expect(await said('now')).not.toContain('others elsewhere')
  const long = await said('that takes more than a line of its column beside the picture, and more '.repeat(3))
  expect(long).not.toContain('Move15')
  expect(long).toContain('others elsewhere')
})
