import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import { makePptx } from '#electron/export/pptx/make-pptx.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { createFormatter } from '#shared/report/format.ts'
import type { Audience, Block, Report, Table } from '#shared/report/report.ts'
import { bare } from '#tests/electron/export/pdf/pdf-tools.ts'
import { sampleReport } from '#tests/fixtures/sample-report.ts'
import { malformedXml } from '#tests/fixtures/spreadsheets/malformed-xml.ts'
import { tortureWorkbook } from '#tests/fixtures/torture-workbook.ts'
import { isPrinted } from '#tests/journeys/printed-texts.ts'
import { type DeckParts, numbered, paragraphsIn, partsOf, slideNames, textsOfDeck } from './deck-tools.ts'
import { outOfOrder } from './schema-order.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const say = createTranslator('en')
const fonts = locateFonts(import.meta.dirname)
const make = (report: Report) => makePptx(report, say, fonts)
const reportOf = (workbook: Workbook, audience: Audience) => buildReport(workbook, { audience, at: '2026-11-22', say })
const sample = workbookOf(3, sampleWorkbook(say))

function tablesOf({ sections }: Report): Table[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? [block.table] : block.kind === 'chart' && block.table !== null ? [block.table] : [],
    ),
  )
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      // A slide has room for less of it.
      return block.inShort?.items ?? block.items
    case 'metrics':
      return block.items.map(({ label }) => label)
    case 'callout':
      return [block.title, block.text]
    case 'table':
      return [block.title]
    case 'chart':
      return [block.alt]
    case 'strategyOnAPage':
      return [block.page.vision, block.page.mission, ...block.page.goals.map(({ title }) => title)]
  }
}

/** What a report says, beside the cells of its tables. */
function textsOf(report: Report): string[] {
  const own = report.sections.flatMap((section) => [
    section.headline,
    section.soWhat,
    ...section.blocks.flatMap(textsOfBlock),
  ])
  return [report.title, report.subtitle, report.organisation, report.stamp, ...own].filter((text) => text !== '')
}

/** Faults of a whole package: XML that is not well formed or out of order, relations to parts that are not there. */
function faultsOf(bytes: Uint8Array): string[] {
  const names = new Set(Object.keys(unzipSync(bytes)))
  const parts = partsOf(bytes)
  return Object.entries(parts).flatMap(([name, xml]) => {
    const wrong = [...malformedXml(xml.trim()), ...outOfOrder(xml)]
    const folder = name.replace(/_rels\/[^/]*$/, '')
    const targets = name.endsWith('.rels')
      ? [...xml.matchAll(/Target="([^"]*)"/g)].map(([, target = '']) => target)
      : []
    const listed = [...xml.matchAll(/PartName="\/([^"]*)"/g)].map(([, part = '']) => part)
    const missing = [
      ...targets.map((target) => new URL(target, `file:///${folder}`).pathname.slice(1)),
      ...listed,
    ].filter((target) => !names.has(decodeURIComponent(target)))
    return [...wrong, ...missing.map((target) => `no ${target}`)].map((fault) => `${name}: ${fault}`)
  })
}

/** Pictures that neither say what they show nor that they say nothing. */
function unsaid(parts: DeckParts): string[] {
  return slideNames(parts).flatMap((name) => {
    const xml = parts[name] ?? ''
    const groups = [...xml.matchAll(/<p:grpSp><p:nvGrpSpPr>(<p:cNvPr [^>]*>)(?:<a:extLst>.*?adec:decorative)?/g)]
    const frames = [...xml.matchAll(/<p:(?:graphicFrame|pic)>\s*<p:nv\w+>\s*(<p:cNvPr [^>]*>)/g)]
    return [...groups, ...frames]
      .filter(([whole, head = '']) => !/ descr="[^"]+"/.test(head) && !whole.includes('adec:decorative'))
      .map(([, head]) => `${name}: ${head}`)
  })
}

describe.each(['board', 'leadership', 'staff'] as const)('the deck of the sample for %s', (audience) => {
  const report = reportOf(sample, audience)
  let bytes = new Uint8Array()
  let parts: DeckParts = {}
  let found = ''
  beforeAll(async () => {
    bytes = Uint8Array.from(await make(report))
    parts = partsOf(bytes)
    found = bare(textsOfDeck(parts))
  })

  test('is a sound package, every part in the order of the schema', () => {
    expect(faultsOf(bytes)).toEqual([])
    expect(parts['ppt/presentation.xml']).toContain('<p:sldSz cx="12192000" cy="6858000"/>')
  })

  test('holds every text of the report', () => {
    expect(textsOf(report).filter((text) => !found.includes(bare(text)))).toEqual([])
  })

  test('holds every figure, written as in the PDF', () => {
    const { cell } = createFormatter(report.locale, report.currency)
    const shown = new Set(slideNames(parts).flatMap((name) => paragraphsIn(parts[name] ?? '').map(bare)))
    const figures = [
      ...tablesOf(report).flatMap(({ columns, rows }) => (columns.length > 9 ? [] : rows.flat())),
      ...report.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'metrics' ? block.items.map(({ value }) => value) : [])),
      ),
    ].filter(({ kind }) => kind === 'number' || kind === 'level' || kind === 'date')
    expect(figures.length).toBeGreaterThan(20)
    const written = figures.map((each) => bare(cell(each)))
    expect([...new Set(written)].filter((text) => !shown.has(text) && !found.includes(text))).toEqual([])
    const wide = tablesOf(report).filter(({ columns }) => columns.length > 9)
    expect(wide.flatMap(({ rows }) => rows.flat().map(cell)).filter((text) => !found.includes(bare(text)))).toEqual([])
  })

  test('has a title on every slide, and each section begins with its headline', () => {
    const titles = slideNames(parts).map((name) => {
      const title = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*type="title"[\s\S]*?<\/p:sp>/.exec(parts[name] ?? '')?.[0] ?? ''
      return paragraphsIn(title).join(' ')
    })
    expect(titles.filter((title) => title === '')).toEqual([])
    for (const { headline } of report.sections) expect(titles).toContain(headline)
    const sections = [...(parts['ppt/presentation.xml'] ?? '').matchAll(/<p14:section name="([^"]*)"/g)].map(
      ([, name]) => name,
    )
    expect(sections.slice(1, report.sections.length + 1)).toEqual(report.sections.map(({ title }) => title))
  })

  test('says of every chart, table and drawing what it shows', () => {
    expect(unsaid(parts)).toEqual([])
    const alts = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.alt] : [])),
    )
    const slides = slideNames(parts).map((name) => parts[name] ?? '')
    for (const alt of alts) expect(slides.some((xml) => xml.includes(` descr="${alt}"`))).toBe(true)
  })

  test('gives every shape of a slide a number of its own', () => {
    for (const name of slideNames(parts)) {
      const ids = [...(parts[name] ?? '').matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('has its owner, secrecy and state on the masters, and what to say in the notes', () => {
    const layouts = numbered(parts, /slideLayouts\/slideLayout\d+\.xml$/).map((name) => bare(parts[name] ?? ''))
    for (const text of [report.organisation, report.confidentiality, report.stamp])
      expect(layouts.filter((xml) => xml.includes(bare(text))).length).toBeGreaterThanOrEqual(2)
    const notes = numbered(parts, /notesSlides\/notesSlide\d+\.xml$/).map((name) => paragraphsIn(parts[name] ?? ''))
    expect(notes).toHaveLength(slideNames(parts).length)
    for (const section of report.sections)
      expect(notes.some((lines) => lines.includes(section.headline) || lines.includes(section.soWhat))).toBe(true)
  })
})

test('the notes of the board deck say how its figures came about', async () => {
  const report = reportOf(sample, 'board')
  const told = Object.values(report.explanations ?? {}).flatMap((text) => text.split('\n'))
  expect(told.length).toBeGreaterThan(5)
  const parts = partsOf(await make(report))
  const notes = numbered(parts, /notesSlides\/notesSlide\d+\.xml$/).flatMap((name) => paragraphsIn(parts[name] ?? ''))
  expect(told.filter((line) => !notes.includes(line))).toEqual([])
})

test('charts are charts, with the figures of the report in them and in the workbooks behind them', async () => {
  const bytes = await make(sampleReport)
  const parts = partsOf(bytes)
  const charts = numbered(parts, /charts\/chart\d+\.xml$/).map((name) => parts[name] ?? '')
  const kinds = charts.map((xml) => [...xml.matchAll(/<c:(\w+Chart)>/g)].map(([, kind]) => kind).join('+'))
  expect(kinds.toSorted()).toEqual(['barChart', 'barChart+lineChart', 'radarChart', 'scatterChart'])
  const expected = sampleReport.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly number[] => {
      if (block.kind !== 'chart') return []
      const { chart } = block
      if (chart.kind === 'radar') return chart.axes.flatMap(({ now, target }) => [now ?? 0, target ?? 0])
      if (chart.kind === 'bars') return chart.bars.map(({ value }) => value)
      if (chart.kind === 'scatter') return chart.points.flatMap(({ x, y }) => [x, y])
      if (chart.kind !== 'investment') return []
      return chart.periods.flatMap(({ oneOff, run, saving, cumulative }) => [oneOff, run, -saving, cumulative])
    }),
  )
  const drawn = new Set(
    charts.flatMap((xml) => [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => Number(text))),
  )
  expect(expected.filter((value) => value !== 0 && !drawn.has(value))).toEqual([])
  const books = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('ppt/embeddings/'))
  expect(books).toHaveLength(charts.length)
  const cells = books.flatMap(([, book]) => {
    const sheet = partsOf(book)['xl/worksheets/sheet1.xml'] ?? ''
    expect(malformedXml(sheet)).toEqual([])
    return [...sheet.matchAll(/<v>([^<]*)<\/v>/g)].map(([, text]) => Number(text))
  })
  expect(expected.filter((value) => value !== 0 && !cells.includes(value))).toEqual([])
})

test('the same report gives the same bytes, whatever was made before and whenever', async () => {
  const report = reportOf(sample, 'staff')
  const first = await make(report)
  await make(sampleReport)
  const again = await make(structuredClone(report))
  expect(Buffer.compare(first, again)).toBe(0)
  expect(partsOf(first)['docProps/core.xml']).toContain('2026-11-22T00:00:00Z')
})

describe('what no deck should break on', () => {
  test('a workbook full of trials is a sound package with every word in it', async () => {
    const report = reportOf(tortureWorkbook(), 'board')
    const bytes = await make(report)
    expect(faultsOf(bytes)).toEqual([])
    const parts = partsOf(bytes)
    expect(unsaid(parts)).toEqual([])
    const found = bare(textsOfDeck(parts))
    const clean = (text: string) =>
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what can't be written is not looked for
      bare(text.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\uffff]/g, ''))
    const { cell } = createFormatter(report.locale, report.currency)
    // A cell may go on on the next slide after any of its lines.
    const texts = [...textsOf(report), ...tablesOf(report).flatMap(({ rows }) => rows.flat().map(cell))].flatMap(
      (each) => each.split(/\r?\n/),
    )
    const lost = texts.filter((text) => !found.includes(clean(text)) && !isPrinted(clean(text), found))
    expect(lost.map((text) => text.slice(0, 120))).toEqual([])
  })

  test('a report without sections is a cover', async () => {
    const parts = partsOf(await make({ ...sampleReport, sections: [], registers: [] }))
    expect(slideNames(parts)).toHaveLength(1)
    expect(paragraphsIn(parts['ppt/slides/slide1.xml'] ?? '')).toContain(sampleReport.title)
  })

  test('charts without rows and tables without rows are no fault', async () => {
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
    expect(faultsOf(await make({ ...sampleReport, sections }))).toEqual([])
  })

  test('a logo stands on the masters, in its own shape', async () => {
    const base64 = pngOf(300, 100)
    const parts = partsOf(await make({ ...sampleReport, sections: [], logo: { format: 'png', base64 } }))
    const layouts = numbered(parts, /slideLayouts\/slideLayout\d+\.xml$/).map((name) => parts[name] ?? '')
    const pictures = layouts.flatMap((xml) => [...xml.matchAll(/<p:pic>[\s\S]*?<a:ext cx="(\d+)" cy="(\d+)"/g)])
    expect(pictures).toHaveLength(2)
    for (const [, cx, cy] of pictures) expect(Number(cx) / Number(cy)).toBeCloseTo(3, 1)
  })
})

test('in the file, too, what goes on with an item stands where its text does and has no mark', async () => {
  const blocks = [
    { kind: 'list', items: ['first\nsecond', 'other'] },
    { kind: 'list', items: ['one\ntwo'], labels: ['1'] },
  ] as const
  const section = { id: 'summary', title: 'Summary', headline: 'Lists.', soWhat: '', blocks } as const
  const bytes = await make({ ...sampleReport, sections: [section], registers: [] })
  expect(faultsOf(bytes)).toEqual([])
  const xml = partsOf(bytes)['ppt/slides/slide2.xml'] ?? ''
  const looks = new Map(
    [...xml.matchAll(/<a:p>(<a:pPr[\s\S]*?<\/a:pPr>)([\s\S]*?)<\/a:p>/g)].map(([, look = '', own = '']) => [
      /<a:t>([^<]*)/.exec(own)?.[1] ?? '',
      {
        left: Number(/ marL="(\d+)"/.exec(look)?.[1]),
        hangs: / indent="-\d+"/.test(look),
        mark: /<a:bu(Char|AutoNum|None)/.exec(look)?.[1],
      },
    ]),
  )
  const left = looks.get('first')?.left
  expect(left).toBeGreaterThan(0)
  expect(looks.get('first')).toEqual({ left, hangs: true, mark: 'Char' })
  expect(looks.get('second')).toEqual({ left, hangs: false, mark: 'None' })
  expect(looks.get('other')).toEqual({ left, hangs: true, mark: 'Char' })
  expect(looks.get('one')).toMatchObject({ hangs: true, mark: 'AutoNum' })
  expect(looks.get('two')).toEqual({ left: looks.get('one')?.left, hangs: false, mark: 'None' })
  expect(xml).not.toMatch(/200B|\u200b/u)
})

test('a minus in a sentence stays with the amount after it', async () => {
  const text = 'The plan costs −£260,648 within its years, in a worse case -£1.2 million.'
  const blocks = [
    { kind: 'paragraph', text },
    { kind: 'metrics', items: [{ label: 'net', value: { kind: 'text', text: '−£26.5m' } }] },
  ] as const
  const section = { id: 'summary', title: 'Summary', headline: 'Money.', soWhat: text, blocks } as const
  const parts = partsOf(await make({ ...sampleReport, sections: [section], registers: [] }))
  const xml = parts['ppt/slides/slide2.xml'] ?? ''
  const said = paragraphsIn(xml).filter((own) => own.includes('£'))
  const kept = text.replace('−£', '−\u00a0£').replace('-£', '-\u00a0£')
  expect(said.toSorted()).toEqual([kept, kept, '−£26.5m'].toSorted())
  // No program needs a font that has anything else than a space.
  expect(xml).not.toMatch(/[\u200b-\u200d\u2060\ufeff]/u)
  const spaces = [...xml.matchAll(/<a:rPr\b([^>]*)>(?:(?!<a:t>)[\s\S])*<a:t>\u00a0<\/a:t>/gu)].map(
    ([, look = '']) => look,
  )
  expect(spaces.map((look) => [...look.matchAll(/ sz="(\d+)"/gu)].map(([, size]) => size))).toEqual(
    Array.from({ length: 4 }, () => ['100']),
  )
})

test('a title with letters of other fonts has lines as far apart as they were measured, whatever font they come from', async () => {
  const titleOf = async (headline: string) => {
    const section = { id: 'summary', title: 'Summary', headline, soWhat: 'So.', blocks: [] } as const
    const xml = partsOf(await make({ ...sampleReport, sections: [section], registers: [] }))['ppt/slides/slide2.xml']
    const title = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*type="title"[\s\S]*?<\/p:sp>/.exec(xml ?? '')?.[0] ?? ''
    expect(/<a:bodyPr[^>]* anchor="(\w+)"/.exec(title)?.[1]).toBe('t')
    const pitch = /<a:pPr><a:lnSpc><a:spcPts val="(\d+)"\/><\/a:lnSpc><\/a:pPr>/.exec(title)?.[1]
    return { pitch: Number(pitch ?? 0) / 100, height: Number(/<a:ext cx="\d+" cy="(\d+)"/.exec(title)?.[1]) / 12_700 }
  }
  expect((await titleOf('Six posts move.')).pitch).toBe(0)
  const { pitch, height } = await titleOf('六つのポストが移る。')
  expect(pitch).toBeCloseTo(height - 2, 1)
})

/** The beginning of a PNG, which says how large it is. */
function pngOf(width: number, height: number): string {
  const bytes = Buffer.alloc(40)
  bytes.writeUInt32BE(0x89504e47, 0)
  bytes.writeUInt32BE(0x0d0a1a0a, 4)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes.toString('base64')
}
