import { describe, expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePdf } from '#electron/export/pdf/make-pdf.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { createFormatter } from '#shared/report/format.ts'
import { type Cell, type Register, type Report, type Section, sectionIds, type Table } from '#shared/report/report.ts'
import { column, longText, number, sampleReport, text } from '#tests/fixtures/sample-report.ts'
import { bare, readPdf, textsIn } from './pdf-tools.ts'

// Printing takes seconds on a busy machine: nothing here is about time.
vi.setConfig({ testTimeout: 240_000 })

const fonts = locateFonts(import.meta.dirname)
const say = createTranslator('en')
const print = (report: Report) => makePdf(report, say, fonts)

function tableOf(rows: readonly (readonly Cell[])[], columns = 2): Table {
  return {
    columns: Array.from({ length: columns }, (_, index) => column(`c${index}`, `Column ${index}`, 10)),
    rows,
    whenEmpty: 'Nothing here.',
  }
}

function reportWith(parts: {
  readonly registers?: readonly Register[]
  readonly sections?: readonly Section[]
}): Report {
  // Registers are printed after the appendix, for those who get one.
  const appendix: Section = { id: 'appendix', title: 'Appendix', headline: 'All of it.', soWhat: '', blocks: [] }
  const sections = parts.sections ?? (parts.registers ? [appendix] : [])
  return { ...sampleReport, sections, registers: parts.registers ?? [] }
}

/** Registers are printed behind the appendix. */
const appendix: Section = { id: 'appendix', title: 'Appendix', headline: 'Method.', soWhat: '', blocks: [] }

function register(rows: readonly (readonly Cell[])[], columns = 2): Report {
  return reportWith({
    sections: [appendix],
    registers: [{ id: 'r', title: 'Register', table: tableOf(rows, columns) }],
  })
}

async function words(report: Report): Promise<string> {
  return bare(readPdf((await print(report)).bytes, 'pdftotext', ['-raw']))
}

/** What a table prints: its titles, and its cells as the document writes them. */
function printedTexts(table: Table): string[] {
  const { cell } = createFormatter(sampleReport.locale, sampleReport.currency)
  return [...table.columns.map(({ title }) => title), ...table.rows.flatMap((row) => row.map(cell))]
}

describe('a full report', () => {
  const printed = print(sampleReport)

  test('holds every word of its sections and registers', async () => {
    const found = bare(readPdf((await printed).bytes, 'pdftotext', ['-raw']))
    const expected: string[] = [
      sampleReport.title,
      sampleReport.subtitle,
      sampleReport.organisation,
      sampleReport.confidentiality,
      sampleReport.stamp,
    ]
    for (const section of sampleReport.sections) {
      if (section.id !== 'strategyOnAPage') expected.push(section.title, section.headline, section.soWhat)
      for (const block of section.blocks) {
        if (block.kind === 'table') expected.push(block.title, ...printedTexts(block.table))
        else if (block.kind === 'chart')
          expected.push(block.alt, ...(block.table === null ? [] : printedTexts(block.table)))
        else if (block.kind === 'paragraph' || block.kind === 'heading') expected.push(block.text)
        else if (block.kind === 'callout') expected.push(block.title, block.text)
        else if (block.kind === 'list') expected.push(...block.items)
        else if (block.kind === 'metrics') expected.push(...block.items.map((item) => item.label))
        else
          expected.push(
            block.page.vision,
            block.page.mission,
            ...textsIn(block.page.goals).filter((part) => part.length > 12),
          )
      }
    }
    for (const { title, table } of sampleReport.registers)
      expected.push(title, ...(table.rows.length === 0 ? [table.whenEmpty] : printedTexts(table)))
    const lost = expected.map(bare).filter((part) => part.length < 600 && !found.includes(part))
    expect(lost).toEqual([])
    expect(longText.split(' ').filter((word) => !found.includes(word))).toEqual([])
  })

  test('is sound and says what it is', async () => {
    const { bytes, substituted } = await printed
    expect(substituted).toEqual([])
    expect(readPdf(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
    const info = readPdf(bytes, 'pdfinfo', [])
    for (const line of [
      /Title: +IT strategy 2027–2029/,
      /Author: +Northwind Health Authority/,
      /Creator: +Opsbook/,
      /Tagged: +yes/,
      /Page size: +841\.89 x 595\.28/,
    ])
      expect(info).toMatch(line)
    expect(readPdf(bytes, 'qpdf', ['--json', '--json-key=outlines'])).toContain('The decision asked')
    const embedded = readPdf(bytes, 'pdffonts', [])
      .split('\n')
      .slice(2)
      .filter((line) => line !== '')
    expect(embedded.length).toBe(2)
    expect(embedded.every((line) => /Inter-\w+ .* yes yes yes/.test(line))).toBe(true)
  })

  test('has a structure that a screen reader can walk, with a sentence for every picture', async () => {
    const structure = readPdf((await printed).bytes, 'pdfinfo', ['-struct-text'])
    expect(structure).toMatch(/H1 \(block\)\n\s+"Approve 38\.4 million over three years/)
    expect(structure).toMatch(/Table \(block\)\n\s+TR\n\s+TH:\n\s+\/Scope \/Column\n\s+"Measure"/)
    expect(structure).toMatch(/LI \(block\)\n\s+Lbl \(block\)\n\s+"•"\n\s+LBody \(block\)\n\s+"Fund waves one and two/)
    const plain = readPdf((await printed).bytes, 'pdfinfo', ['-struct'])
    const charts = sampleReport.sections.flatMap((section) => section.blocks.filter((block) => block.kind === 'chart'))
    expect(plain.match(/Figure/g)?.length).toBe(charts.length)
    expect(structure.split('"Importance"').length - 1).toBe(1)
  })

  test('gives the same bytes for the same report', async () => {
    const again = await print(structuredClone(sampleReport))
    expect(Buffer.compare((await printed).bytes, again.bytes)).toBe(0)
  })
})

test('a register that a section holds whole is not printed a second time', async () => {
  const table = tableOf([[text('Patches in time'), text('Ahead of renewals')]])
  const risks: Section = {
    ...appendix,
    id: 'risks',
    blocks: [{ kind: 'table', title: 'Dependencies', table, wholeRegister: 'links' }],
  }
  const registers = [
    { id: 'links', title: 'Links', table },
    { id: 'others', title: 'Others', table: tableOf([[text('Something'), text('else')]]) },
  ]
  const { bytes } = await print(reportWith({ sections: [risks, appendix], registers }))
  const printed = bare(readPdf(bytes, 'pdftotext', ['-raw']))
  expect(printed.split(bare('Ahead of renewals')).length - 1).toBe(1)
  expect(printed).toContain('Something')
})

describe('long and wide registers', () => {
  test('a cell of more than a page goes on over pages and loses nothing', async () => {
    const cell = Array.from({ length: 1800 }, (_, index) => `token${index}`).join(' ')
    const found = await words(
      register([
        [text('first'), text(cell)],
        [text('last'), text('end')],
      ]),
    )
    expect(found).toContain(bare(cell.slice(0, 40)))
    expect(cell.split(' ').filter((word) => !found.includes(word))).toEqual([])
    expect(found).toContain('lastend')
  })

  test('two hundred rows are all there, their head on every page', async () => {
    const report = register(Array.from({ length: 200 }, (_, index) => [text(`Row number ${index}.`), number(index)]))
    const { bytes } = await print(report)
    const found = bare(readPdf(bytes, 'pdftotext', ['-raw']))
    expect(
      Array.from({ length: 200 }, (_, index) => `Rownumber${index}.`).filter((row) => !found.includes(row)),
    ).toEqual([])
    const pages = Number(/Pages: +(\d+)/.exec(readPdf(bytes, 'pdfinfo', []))?.[1])
    expect(found.split('Column0').length - 1).toBe(pages - 2)
  })

  test('thirty columns stay on the page', async () => {
    const report = register([Array.from({ length: 30 }, (_, index) => text(`value ${index} of a wide row`))], 30)
    const { bytes } = await print(report)
    const found = bare(readPdf(bytes, 'pdftotext', ['-raw']))
    for (let index = 0; index < 30; index += 1) expect(found).toContain(`value${index}ofawiderow`)
    expect(wordsOutside(bytes, 841.89)).toEqual([])
  })

  test('rows that are too short or too long for the head do not stop the print', async () => {
    const found = await words(register([[text('alone')], [text('one'), text('two'), text('beyond')]]))
    expect(found).toContain('alone')
    expect(found).toContain('onetwo')
  })
})

/** Words of a PDF that reach beyond the right edge of their page. */
function wordsOutside(bytes: Uint8Array, width: number): string[] {
  const boxes = readPdf(bytes, 'pdftotext', ['-bbox']).matchAll(/xMax="([\d.]+)"[^>]*>([^<]*)</g)
  return [...boxes].filter(([, right]) => Number(right) > width - 30).map(([, , word]) => word ?? '')
}

test('the contents say on which page each section begins, and every page how many there are', async () => {
  const titles = ['First part', 'Second part', 'Third part']
  const rows = Array.from({ length: 90 }, (_, at) => [text(`Row ${at}`), number(at)])
  const sections = titles.map(
    (title, at): Section => ({
      ...appendix,
      id: sectionIds[at] ?? 'appendix',
      title,
      headline: `${title} begins.`,
      blocks: [{ kind: 'table', title: 'Rows', table: tableOf(rows) }],
    }),
  )
  const [cover = '', ...pages] = readPdf((await print(reportWith({ sections }))).bytes, 'pdftotext', ['-layout'])
    .split('\f')
    .slice(0, -1)
  for (const title of titles) {
    const begins = pages.findIndex((page) => page.includes(`${title} begins.`)) + 2
    expect(cover).toMatch(new RegExp(`${title} +${begins}\\b`, 'u'))
  }
  const ends = pages.map((page) =>
    page
      .trimEnd()
      .split(/\s{2,}/u)
      .at(-1),
  )
  expect(ends).toEqual(pages.map((_, at) => expect.stringContaining(`${at + 2} / ${pages.length + 1}`)))
})

test('every section begins under its own name, and no page is blank, however its content ends', async () => {
  const sections = sectionIds.map((id, index): Section => {
    const rows = Array.from({ length: 14 + index }, (_, row) => [text(`cell ${index}-${row}`), text('x')])
    const blocks: Section['blocks'] = [{ kind: 'table', title: `Table ${index}`, table: tableOf(rows) }]
    return { id, title: `Name ${index}.`, headline: `Message ${index}.`, soWhat: '', blocks }
  })
  const { bytes } = await print(reportWith({ sections }))
  const pages = readPdf(bytes, 'pdftotext', ['-layout']).split('\f').slice(1, -1)
  for (const page of pages) {
    const message = /Message (\d+)\./.exec(page)?.[1]
    if (message !== undefined) expect(page).toContain(`Name ${message}.`)
    expect(page).toMatch(/Message|cell/)
  }
  expect(pages.filter((page) => page.includes('Message')).length).toBe(sectionIds.length)
})

describe('hostile text', () => {
  const hostile = {
    controls: 'bell\u0007 null\u0000 escape\u001b[31m soft\u00adhyphen bom\ufeff direction\u202ereversed',
    markup: '<svg onload="x"><image href="/etc/passwd"/></svg> & &amp; "quoted" <b>',
    arrows: 'a -> b => c <= d <-> e --- f',
    prototype: 'constructor __proto__ toString hasOwnProperty',
    broken: 'lone \ud800 surrogate',
    combining: 'cafe\u0301 naïve Łódź Ελλάδα Жук',
    bullets: '→ ✓ ★ ≥ ● ◆ ▲ € ₹',
  }

  test('is printed as text, without what has no shape', async () => {
    const found = await words(register(Object.values(hostile).map((value) => [text(value), text('x')])))
    expect(found).toContain(bare('bell null escape[31m softhyphen bom directionreversed'))
    expect(found).toContain(bare(hostile.markup))
    expect(found).toContain(bare(hostile.arrows))
    expect(found).toContain(bare(hostile.prototype))
    expect(found).toContain(bare('café naïve Łódź Ελλάδα Жук'))
    expect(found).toContain(bare(hostile.bullets))
  })

  test('letters that no font has become boxes, and the document says which', async () => {
    const report = register([[text('ᎠᎡᎢ and አማርኛ and Ա'), text('plain')]])
    const { bytes, substituted } = await print(report)
    const found = bare(readPdf(bytes, 'pdftotext', ['-raw']))
    expect(found).toContain('□□□and□□□□and□')
    expect(substituted).toContain('Ꭰ'.codePointAt(0))
    expect(found).toContain('U+13A0')
    expect(found).toContain('U+0531')
  })

  test('the line that says which letters are boxes is never alone at the end', async () => {
    const rows = [[text('Ꭰ'), text('plain')]]
    const plain: Section = {
      id: 'gaps',
      title: 'Gaps',
      headline: 'Gaps.',
      soWhat: '',
      blocks: [{ kind: 'table', title: 'Rows', table: tableOf(rows) }],
    }
    const pagesOf = async (report: Report) => {
      const { bytes } = await print(report)
      return readPdf(bytes, 'pdftotext', ['-raw']).split('\f').slice(0, -1).map(bare)
    }
    const said = (pages: readonly string[]) => pages.findIndex((page) => page.includes('U+13A0'))
    // In the edition without registers with what is in it; else above the registers.
    const short = await pagesOf({ ...reportWith({ sections: [plain] }), registers: [] })
    expect(said(short)).toBe(0)
    const full = await pagesOf(register(rows))
    expect(full[said(full)]).toContain(bare(say('pdf.registersHeadline')))
  })

  test('what is too long to stand beside a picture stands below it', async () => {
    const picture = sampleReport.sections
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'chart' && block.chart.kind === 'riskMatrix')
    const items = Array.from({ length: 10 }, (_, at) => `${'A response in many words. '.repeat(40)}End ${at}`)
    const section: Section = {
      id: 'risks',
      title: 'Risks',
      headline: 'Risks.',
      soWhat: '',
      blocks: [picture ?? expect.fail('the sample has no risk matrix'), { kind: 'list', items }],
    }
    const found = await words(reportWith({ sections: [section] }))
    for (let at = 0; at < items.length; at += 1) expect(found).toContain(`manywords.End${at}`)
  })

  test('a token of five hundred letters breaks within its cell, headline, callout and figure', async () => {
    const token = 'x1'.repeat(250)
    const section: Section = {
      id: 'summary',
      title: token,
      headline: token,
      soWhat: token,
      blocks: [
        { kind: 'metrics', items: [{ value: text(token), label: token }] },
        { kind: 'callout', title: token, text: token, tone: 'good' },
        { kind: 'paragraph', text: token },
        { kind: 'list', items: [token] },
        {
          kind: 'table',
          title: token,
          table: { ...tableOf([[text(token), text(token)]]), columns: [column('a', token, 1), column('b', 'B', 99)] },
        },
      ],
    }
    const { bytes } = await print({
      ...reportWith({ sections: [section] }),
      title: token,
      organisation: token,
      stamp: token,
      confidentiality: token,
    })
    expect(wordsOutside(bytes, 841.89)).toEqual([])
    const found = bare(readPdf(bytes, 'pdftotext', ['-raw']))
    expect(found.split('x1').length - 1).toBeGreaterThan(2500)
  })

  test('names of sixty words and odd letters in every chart leave it whole', async () => {
    const long = `${Array.from({ length: 60 }, (_, index) => `Wort${index}`).join(' ')} <&>"' 日 \u0007`
    const lengthen = (value: unknown, key = ''): unknown => {
      if (typeof value === 'string')
        return /^(kind|id|from|to|start|finish|date|today|confidence|tone|align|key|year|number|quarters)$/.test(key)
          ? value
          : `${value} ${long}`
      if (Array.isArray(value)) return value.map((item) => lengthen(item, key))
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, lengthen(item, name)]))
      return value
    }
    const sections = sampleReport.sections.map((section) => ({
      ...section,
      blocks: section.blocks.flatMap((block) =>
        block.kind === 'chart' ? [lengthen({ ...block, table: null }) as typeof block] : [],
      ),
    }))
    const { bytes } = await print({ ...sampleReport, sections, registers: [] })
    expect(readPdf(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
    expect(wordsOutside(bytes, 841.89)).toEqual([])
  })
})

describe('other papers and little content', () => {
  test('Letter has its own size', async () => {
    const { bytes } = await print({ ...reportWith({}), paper: 'Letter' })
    expect(readPdf(bytes, 'pdfinfo', [])).toMatch(/Page size: +792 x 612/)
  })

  test('a page for the screen is 16 to 9', async () => {
    const { bytes } = await print({ ...reportWith({}), paper: '16:9' })
    const [, width = '0', height = '1'] = /Page size: +([\d.]+) x ([\d.]+)/.exec(readPdf(bytes, 'pdfinfo', [])) ?? []
    expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 2)
  })

  test('one to be kept says so, brings its colour profile and embeds every font', async () => {
    const { bytes } = await print({ ...sampleReport, archival: true })
    const plain = readPdf(bytes, 'qpdf', [
      '--qdf',
      '--object-streams=disable',
      '--no-original-object-ids',
      '--stream-data=uncompress',
    ])
    expect(plain).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(plain).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
    expect(plain).toMatch(/\/OutputIntents? /)
    const fonts = readPdf(bytes, 'pdffonts', [])
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '')
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/)
    const ordinary = await print(sampleReport)
    expect(readPdf(ordinary.bytes, 'qpdf', ['--qdf', '--stream-data=uncompress'])).not.toContain('pdfaid')
  })

  test('a report without sections and registers is a cover that says so', async () => {
    const { bytes } = await print(reportWith({}))
    expect(readPdf(bytes, 'pdftotext', [])).toContain(say('pdf.nothingYet'))
    expect(readPdf(bytes, 'pdfinfo', [])).toMatch(/Pages: +1\n/)
  })

  test('charts without rows print', async () => {
    const empty = (value: unknown): unknown => {
      if (Array.isArray(value)) return []
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, empty(item)]))
      return value
    }
    const sections = sampleReport.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'chart' ? { ...block, chart: empty(block.chart) as typeof block.chart } : block,
      ),
    }))
    const { bytes } = await print({ ...sampleReport, sections, registers: [] })
    expect(readPdf(bytes, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
  })
})
