import { describe, expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePdf } from '#electron/export/pdf/make-pdf.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import type { Block, Section, Table } from '#shared/report/report.ts'
import { column, sampleReport, text } from '#tests/fixtures/sample-report.ts'
import { readPdf } from './pdf-tools.ts'

// Printing takes seconds on a busy machine: nothing here is about time.
vi.setConfig({ testTimeout: 240_000 })

const fonts = locateFonts(import.meta.dirname)

async function pagesOf(...sections: readonly (readonly Block[])[]): Promise<string[]> {
  const report = { ...sampleReport, registers: [], sections: sections.map(section) }
  const { bytes } = await makePdf(report, createTranslator('en'), fonts)
  return readPdf(bytes, 'pdftotext', ['-raw'])
    .split('\f')
    .slice(1, -1)
    .map((page) => page.replace(/\s+/gu, ' '))
}

const ids = ['summary', 'context', 'review', 'gaps', 'moves', 'roadmap', 'people', 'risks'] as const

function section(blocks: readonly Block[], at: number): Section {
  return { id: ids[at] ?? 'measures', title: `Part ${at} here`, headline: `Message ${at}.`, soWhat: '', blocks }
}

const titles = Array.from({ length: 18 }, (_, at) => `Field ${at}`)
const longText = (name: string): string => Array.from({ length: 1_600 }, (_, at) => `${name}${at}`).join(' ')

/** A list of records of which one is longer than a page. */
function records(before: number, name: string): Block {
  const rows = Array.from({ length: before + 5 }, (_, row) =>
    titles.map((title, at) => {
      const words = `${title} has words`
      return text(at === 0 ? `${name} ${row}.` : row === before && at === 3 ? longText('token') : words)
    }),
  )
  const columns = titles.map((title) => column(title, title, 1))
  return { kind: 'table', title: 'Records', table: { columns, rows, whenEmpty: '' } }
}

/** A table of which one row is longer than a page. */
function grid(before: number): Block {
  const rows = Array.from({ length: before + 8 }, (_, row) => [
    text(`Row ${row}.`),
    text(row === before ? longText('token') : `Begin${row} ${'some words '.repeat(90)}end${row}.`),
  ])
  const columns = [column('name', 'Name', 1), column('what', 'What', 3)]
  const table: Table = { columns, rows, whenEmpty: '' }
  return { kind: 'table', title: 'Rows', table }
}

/** A row after so many lines, with so many lines in its last column, under a code that is narrow. */
function coded(lines: number, most: number, first = 'OB1'): Table {
  const ending = Array.from({ length: most }, (_, at) => `line${at}`).join('\n')
  const rows = [
    [text('A0'), text('Filler'), text(Array.from({ length: lines }, (_, at) => `fill${at}`).join('\n'))],
    [text(first), text('Beside'), text(ending)],
    // Enough on the last page: else all would be set closer until it is not needed.
    ...['X7', 'Y8', 'Z9'].map((code) => [text(code), text('Last'), text(Array(12).fill('end').join('\n'))]),
  ]
  return {
    columns: [column('code', 'C', 0.2), column('title', 'Title', 1), column('what', 'What', 3)],
    rows,
    whenEmpty: '',
  }
}

const tokens = (page: string): number => page.match(/token\d+/gu)?.length ?? 0

describe('a row that is longer than a page', () => {
  test('is named again on each page that it goes on', async () => {
    for (const [block, name] of [
      [records(3, 'Record'), 'Record 3.'],
      [grid(3), 'Row 3.'],
    ] as const) {
      const pages = (await pagesOf([block])).filter((page) => tokens(page) > 0)
      expect(pages.length).toBeGreaterThan(2)
      for (const [at, page] of pages.entries()) expect(page, `page ${at}`).toContain(name)
      // Every page but a section's first says in its head that it goes on, and so does the title of the table.
      const said = pages.slice(1).map((page) => page.split('(continued)').length - 1)
      expect(new Set(said)).toEqual(new Set([3]))
    }
  })

  test.each([['a table', 380] as const, ['a list of records', 1_600] as const])(
    'in %s is named again by all the columns that it takes to tell it from others',
    async (_, count) => {
      const rows = Array.from({ length: 8 }, (_each, row) => [
        text(`Team ${row >> 1}.`),
        text(`Quarter ${row % 2}.`),
        text(Array.from({ length: count }, (_word, at) => `row${row}word${at}`).join(' ')),
      ])
      const columns = [column('team', 'Team', 1), column('quarter', 'Quarter', 1), column('what', 'What', 3)]
      const pages = await pagesOf([{ kind: 'table', title: 'Load', table: { columns, rows, whenEmpty: '' } }])
      let seen = 0
      for (const row of rows.keys()) {
        const later = pages.filter((page) => page.includes(`row${row}word`) && !page.includes(`row${row}word0 `))
        seen += later.length
        for (const page of later) expect(page).toMatch(new RegExp(`Team ${row >> 1}\\.[^T]{0,14}Quarter ${row % 2}\\.`))
      }
      expect(seen).toBeGreaterThan(2)
    },
  )

  test('says above the rest of a name that is longer than a page how it begins, and that it goes on', async () => {
    const name = Array.from({ length: 1_400 }, (_, at) => `name${at}`).join(' ')
    for (const columns of [2, 18]) {
      const rows = Array.from({ length: 6 }, (_, row) =>
        Array.from({ length: columns }, (_each, at) => text(at === 0 && row === 3 ? name : `Words ${row} ${at}.`)),
      )
      const table = { columns: titles.slice(0, columns).map((title) => column(title, title, 1)), rows, whenEmpty: '' }
      const pages = (await pagesOf([{ kind: 'table', title: 'Names', table }])).filter((page) => /name\d/u.test(page))
      expect(pages.length).toBeGreaterThan(1)
      for (const page of pages.slice(1)) {
        const said = page.split('(continued)').length - 1
        expect(said, 'in the head of the page, in the title and in the row').toBe(3)
        expect(page).toMatch(/name0 .*… \(continued\) name\d/u)
      }
      const written = pages.join(' ')
      for (let at = 0; at < 1_400; at += 1) expect(written).toContain(`name${at}`)
    }
  })

  test('begins with some lines of it and all of its name, or on the next page', async () => {
    const name =
      'A name of many words that takes all of four lines of its narrow column, one below the other, to its very end'
    const pages = await pagesOf(...ids.map((_, at) => [records(6 + at, name)]))
    for (const [at] of ids.entries()) {
      const named = (page: string) => page.includes(`Part ${at} here`) && page.includes(`to its very end ${6 + at}.`)
      const first = pages.find((page) => named(page) && tokens(page) > 0)
      expect(first?.match(/token0 .*token40 /u), `part ${at}`).not.toBeNull()
    }
  })

  test('leaves two lines at least, under its name and a sign that it goes on', async () => {
    const blocks = Array.from({ length: 8 }, (_, at): Block[] => [
      { kind: 'table', title: 'Codes', table: coded(8 + at, 21) },
    ])
    const pages = await pagesOf(...blocks)
    const rests = pages.filter((page) => page.includes('line20') && !page.includes('line0 '))
    expect(rests.length).toBeGreaterThan(1)
    for (const page of rests) {
      expect(page).toContain('line19 ')
      expect(page).toMatch(/OB1 (\(continued\)|\(cont\.\)|…)/u)
    }
  })

  test('is named within its column, whichever way its name is read', async () => {
    const name = 'Board and all of its many groups שלום עולם مرحبا بالعالم for one and for all'
    const report = { ...sampleReport, registers: [], sections: [section([records(3, name)], 0)] }
    const { bytes } = await makePdf(report, createTranslator('en'), fonts)
    const words = readPdf(bytes, 'pdftotext', ['-bbox'])
    const pages = words.split('<page ').slice(1)
    const again = pages.filter((page) => /token\d/u.test(page) && !page.includes('token0<'))
    expect(again.length).toBeGreaterThan(1)
    for (const page of again) {
      const width = Number(/width="([\d.]+)"/u.exec(page)?.[1])
      const leftward = [...page.matchAll(/xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>[^<]*[\u0590-\u06ff]/gu)]
      expect(leftward.length).toBeGreaterThan(0)
      for (const [, , end] of leftward) expect(Number(end)).toBeLessThan(width * 0.25)
    }
  })

  test('does not make the rows beside it break', async () => {
    const pages = await pagesOf(...ids.map((_, at) => [grid(5 + at)]))
    for (const [at] of ids.entries())
      for (let row = 0; row < 13 + at; row += 1) {
        if (row === 5 + at) continue
        const own = pages.filter((page) => page.includes(`Part ${at} here`) && page.includes(`Begin${row} `))
        expect(own, `part ${at}, row ${row}`).toHaveLength(1)
        expect(own[0]).toContain(`end${row}.`)
      }
  })
})

test('a table by groups says whose a row is where a page begins with it, on each page', async () => {
  const columns = [column('group', 'Objective', 1), column('own', 'Key result', 3)]
  const rows = Array.from({ length: 90 }, (_, at) => [
    at % 45 === 0 ? text(`Group ${at / 45}.`, true) : ({ kind: 'empty' } as const),
    text(`Result ${at}.`),
  ])
  const pages = await pagesOf([
    { kind: 'table', title: 'Rows', table: { columns, rows, whenEmpty: '', grouped: true } },
  ])
  expect(pages.length).toBeGreaterThan(2)
  for (const page of pages) {
    const [, group, at] = /Key result (?:Group (\d)\. )?Result (\d+)\./u.exec(page) ?? []
    expect([at, group]).toEqual([at, String(Math.floor(Number(at) / 45))])
  }
  // Other tables have cells that are empty.
  const plain = await pagesOf([{ kind: 'table', title: 'Rows', table: { columns, rows, whenEmpty: '' } }])
  expect(plain.join(' ').split('Group ').length - 1).toBe(2)
})

test('an item of a list that is longer than a page has its label on each page that it goes on', async () => {
  const list = (before: number): Block => {
    const items = [...Array.from({ length: before }, (_, at) => `Filler ${at}`), longText('token'), 'The last']
    return { kind: 'list', items, labels: items.map((_, at) => `${at + 1}.`) }
  }
  const counts = [0, 11, 17, 21]
  const pages = await pagesOf(...counts.map((before) => [list(before)]))
  for (const [at, before] of counts.entries()) {
    const own = pages.filter((page) => page.includes(`Part ${at} here`) && /token\d/.test(page))
    expect(own.length).toBeGreaterThan(1)
    expect(own[0]).toMatch(new RegExp(`${before + 1}\\. token0 .*token9`))
    for (const page of own.slice(1)) {
      expect(page).toContain(` ${before + 1}. `)
      expect(page, 'how it begins').toMatch(/token0 token1 .*… \(continued\) token\d/u)
    }
  }
})

test('an item that is named has its name on each page that it goes on, and all of the width', async () => {
  const name = 'Daily work eats the plan'
  const items = [`${name} (16): ${longText('token')}`, 'Price rises (4): accept.']
  const list: Block = { kind: 'list', items, labels: ['1', '2'], names: [name, 'Price rises'] }
  const plain: Block = { kind: 'list', items }
  const pages = await pagesOf([list], [plain])
  const own = pages.filter((page) => page.includes('Part 0 here') && /token\d/.test(page))
  const other = pages.filter((page) => page.includes('Part 1 here') && /token\d/.test(page))
  expect(own.length).toBeGreaterThan(1)
  for (const page of own.slice(1)) expect(page).toMatch(new RegExp(`${name} \\(continued\\) token`))
  expect(own.length).toBeLessThan(other.length)
})

test('the title of a table says on later pages, and only there, that it goes on', async () => {
  const rows = Array.from({ length: 90 }, (_, at) => [text(`Row ${at}.`), text('Words')])
  const table = { columns: [column('a', 'A', 1), column('b', 'B', 1)], rows, whenEmpty: '' }
  const pages = await pagesOf([{ kind: 'table', title: 'Long table', table }])
  expect(pages.length).toBeGreaterThan(2)
  expect(pages[0]).not.toContain('(continued)')
  for (const page of pages.slice(1)) expect(page).toContain('Long table (continued)')
})
