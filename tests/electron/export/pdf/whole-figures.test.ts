import { describe, expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePdf } from '#electron/export/pdf/make-pdf.ts'
import { jointsOf } from '#electron/export/pdf/whole-figures.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { createFormatter } from '#shared/report/format.ts'
import type { Cell, Table } from '#shared/report/report.ts'
import { column, sampleReport, text } from '#tests/fixtures/sample-report.ts'
import { bare, readPdf } from './pdf-tools.ts'

// Printing takes seconds on a busy machine: nothing here is about time.
vi.setConfig({ testTimeout: 240_000 })

const fonts = locateFonts(import.meta.dirname)

async function linesOf(table: Table, locale = sampleReport.locale): Promise<string[]> {
  const blocks = [{ kind: 'table', title: 'Table.', table } as const]
  const section = { id: 'summary', title: 'Name.', headline: 'Message.', soWhat: '', blocks } as const
  const report = { ...sampleReport, paper: 'Letter', locale, registers: [], sections: [section] } as const
  const { bytes } = await makePdf(report, createTranslator('en'), fonts)
  return readPdf(bytes, 'pdftotext', ['-raw']).split('\n')
}

describe('words that belong to a figure', () => {
  test.each([
    { words: ['66 ', '(0–', '100)'], joints: ['loose', 'close', 'none'] },
    { words: ['about ', '0–', '100 ', 'of ', 'them'], joints: ['none', 'close', 'none', 'none', 'none'] },
    { words: ['4,5 ', '% ', 'less'], joints: ['close', 'none', 'none'] },
    { words: ['with ', 'W ', '= ', '0.93 ', 'of ', '1'], joints: ['none', 'close', 'close', 'none', 'none', 'none'] },
    { words: ['95% ', '– ', '105%'], joints: ['close', 'loose', 'none'] },
    { words: ['14 ', 'h/', 'user'], joints: ['loose', 'close', 'none'] },
    { words: ['12 ', 'days'], joints: ['loose', 'none'] },
    { words: ['12 ', 'days ', '(of ', '30)'], joints: ['loose', 'loose', 'close', 'none'] },
    { words: ['in ', '2027 ', 'the ', 'work'], joints: ['none', 'none', 'none', 'none'] },
    { words: ['the ', 'plan ', '(2027)'], joints: ['none', 'none', 'none'] },
    { words: ['by ', '1 ', 'Mar ', '2027, ', 'or '], joints: ['none', 'loose', 'loose', 'none', 'none'] },
    { words: ['by ', '1. ', 'März ', '2027'], joints: ['none', 'loose', 'loose', 'none'] },
    { words: ['by ', 'Mar ', '1, ', '2027'], joints: ['none', 'loose', 'loose', 'none'] },
    {
      words: ['2.9 ', '(1–', '5 ', 'a ', 'very ', 'long ', 'unit ', 'indeed)'],
      joints: ['none', 'close', ...Array<string>(6).fill('none')],
    },
  ])('“$words” are joined $joints', ({ words, joints }) => {
    expect(jointsOf(words)).toEqual(joints)
  })

  test('stand on one line where their column is wide enough, else the line ends before the bracket', async () => {
    const names = Array.from({ length: 9 }, (_, at) => `Column${at}`)
    const columns = names.map((name, at) => column(name, name, at === 0 ? 1 : 3))
    const values = ['66 (0–100)', '1,234,567 (0–9,999,999)', '66 (0–100) and so on with more words in this column']
    const long = 'Words that take all the width there is and more than that of all columns'
    const table = {
      columns,
      rows: values.map((value) => names.map((_, at) => text(at === 0 ? value : long))),
      whenEmpty: '',
    }
    const lines = (await linesOf(table)).join('\n')
    expect(lines).toContain('66 (0–100)')
    expect(lines).toContain('(0–9,999,999)')
    expect(lines).not.toMatch(/\(0–$/mu)
    for (const value of values) expect(bare(lines)).toContain(bare(value).slice(0, 9))
  })
})

test('the name of a field stands whole beside the beginning of its value', async () => {
  const titles = Array.from({ length: 22 }, (_, at) => `Field of ${at}`)
  const table = {
    columns: titles.map((title) => column(title, title, 1)),
    rows: Array.from({ length: 12 }, (_, row) =>
      titles.map((title, at) => text(`v${'alue'.repeat(((row * 7 + at * 5) % 6) + 1)} of ${title.length}`)),
    ),
    whenEmpty: '',
  }
  const lines = await linesOf(table)
  expect(lines.filter((line) => /Field(?: of(?: \d+)?)?\s*$/u.test(line))).toEqual([])
  expect(lines.filter((line) => /Field of \d+\s+value/u.test(line)).length).toBeGreaterThan(20)
})

test.each(['en-GB', 'de-DE', 'ja-JP', 'pt-BR'])('a date of a record stands on one line, in %s', async (locale) => {
  const titles = Array.from({ length: 22 }, (_, at) => `Field ${at}`)
  const rows = Array.from({ length: 12 }, (_, row) =>
    titles.map(
      (_title, at): Cell =>
        at % 2 === 0 ? text(`v${'alue'.repeat(((row * 7 + at * 5) % 6) + 1)}`) : { kind: 'date', date: '2027-03-29' },
    ),
  )
  const table = { columns: titles.map((title) => column(title, title, 1)), rows, whenEmpty: '' }
  const written = createFormatter(locale, 'EUR').date('2027-03-29')
  const lines = await linesOf(table, locale)
  expect(lines.join('\n').split(written).length - 1).toBe(12 * 11)
})
