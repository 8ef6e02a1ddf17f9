import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import type { Box, Deck, Part, TextPart } from '#electron/export/pptx/deck-plan.ts'
import type { DeckSetter } from '#electron/export/pptx/deck-setter.ts'
import { deckText } from '#electron/export/pptx/deck-text.ts'
import { layDeck } from '#electron/export/pptx/make-pptx.ts'
import { paragraphsOf, splitText, textHeight } from '#electron/export/pptx/paragraphs.ts'
import { pathSteps } from '#electron/export/pptx/path-points.ts'
import { pictureSize } from '#electron/export/pptx/picture-size.ts'
import { tableInset } from '#electron/export/pptx/table-widths.ts'
import type { ChartData } from '#shared/charts/chart-data.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { startWorkbook } from '#shared/content/start-workbook.ts'
import { createTranslator, loadTranslator } from '#shared/messages/translate.ts'
import { type Workbook, workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Audience, Block, Report, Section } from '#shared/report/report.ts'
import { bare } from '#tests/electron/export/pdf/pdf-tools.ts'
import { column, sampleReport, text } from '#tests/fixtures/sample-report.ts'
import { tortureWorkbook } from '#tests/fixtures/torture-workbook.ts'

vi.setConfig({ testTimeout: 240_000 })

const say = createTranslator('en')
const fonts = locateFonts(import.meta.dirname)
const slide = { width: 960, height: 540 }
const footTop = 506

const empty = startWorkbook({ title: 'Plan', set: 'core', say, locale: 'en-GB', currency: 'GBP', fiscalStartMonth: 4 })
const everyone: readonly Audience[] = ['board', 'leadership', 'staff']
const workbooks: readonly (readonly [string, () => Workbook, readonly Audience[]])[] = [
  ['the sample', () => workbookOf(0, sampleWorkbook(say)), everyone],
  ['an empty workbook', () => workbookOf(0, empty), everyone],
  // Leadership gets everything that the others get.
  ['a workbook full of trials', tortureWorkbook, ['leadership']],
]

function reportOf(sections: readonly Section[]): Report {
  return { ...sampleReport, sections, registers: [] }
}

/** Parts that leave their slide, or the texts that leave their boxes and cells, by the measure they were set with. */
function overflows({ slides }: Deck, set: DeckSetter): string[] {
  return slides.flatMap(({ parts, section }, number) =>
    parts.flatMap((part) => {
      const where = `slide ${number + 1}, ${section}, ${part.kind}`
      const { box } = part
      const isOff = part.kind === 'text' && part.placeholder === 'title' && box.y < 0
      const right = box.x + box.width
      const bottom = box.y + box.height
      const foot = part.kind === 'drawing' && box.height === slide.height ? slide.height : footTop
      const outside = !isOff && (box.x < 0 || box.y < 0 || right > slide.width + 0.5 || bottom > foot)
      return [
        ...(outside ? [`${where}: ${JSON.stringify(box)}`] : []),
        ...tooHigh(part, set).map((fault) => `${where}: ${fault}`),
      ]
    }),
  )
}

function tooHigh(part: Part, set: DeckSetter): string[] {
  if (part.kind === 'text') {
    const needed = textHeight(part.paragraphs, part.box.width - 2 * part.inset.x, set) + 2 * part.inset.y
    return needed > part.box.height + 0.5 && part.box.y >= 0 ? [`needs ${needed} of ${part.box.height}`] : []
  }
  if (part.kind !== 'table') return []
  const sum = part.rows.reduce((all, { height }) => all + height, 0)
  const cells = part.rows.flatMap(({ height, cells: own }) =>
    own.filter(({ paragraphs }, index) => {
      const width = (part.columnWidths[index] ?? 0) - 2 * tableInset.x
      return textHeight(paragraphs, width, set) + 2 * tableInset.y > height + 0.5
    }),
  )
  return [
    ...(sum > part.box.height + 0.5 ? [`rows of ${sum} in ${part.box.height}`] : []),
    ...cells.map(({ paragraphs }) => `cell ${paragraphs[0]?.runs[0]?.text.slice(0, 30)}`),
  ]
}

/** Pairs of parts of a slide that cover one another, but for what is drawn on a box on purpose. */
function overlaps({ slides }: Deck): string[] {
  const solid = (part: Part): boolean => part.kind !== 'drawing' || part.alt !== null
  const covers = (a: Box, b: Box): boolean =>
    a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1
  return slides.flatMap(({ parts }, number) =>
    parts
      .filter(solid)
      .flatMap((part, at, all) =>
        all
          .slice(at + 1)
          .flatMap((other) =>
            covers(part.box, other.box) ? [`slide ${number + 1}: ${part.kind} and ${other.kind}`] : [],
          ),
      ),
  )
}

describe.each(workbooks)('slides of %s', (_, workbook, audiences) => {
  test.each(audiences)('hold what is on them, for %s', (audience) => {
    const report = buildReport(workbook(), { audience, at: '2026-11-22', say })
    const { deck, set } = layDeck(report, say, fonts)
    expect(overflows(deck, set)).toEqual([])
    expect(overlaps(deck)).toEqual([])
    const covered = new Set(deck.slides.map(({ section }) => section))
    for (const { title } of report.sections) expect(covered).toContain(title)
  })
})

test('long rows go on under the same head, and no word is lost on the way', () => {
  const words = Array.from({ length: 1_800 }, (_, index) => `token${index}`).join(' ')
  const rows = [
    [text('first'), text(words)],
    ...Array.from({ length: 120 }, (_, index) => [text(`row ${index}`), text('x')]),
  ]
  const table = { columns: [column('a', 'Name', 1), column('b', 'Note', 3)], rows, whenEmpty: '' }
  const blocks = [{ kind: 'table', title: 'Register', table } as const]
  const section: Section = { id: 'measures', title: 'Measures', headline: 'All of them.', soWhat: '', blocks }
  const { deck, set } = layDeck(reportOf([section]), say, fonts)
  expect(overflows(deck, set)).toEqual([])
  const tables = deck.slides.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'))
  expect(tables.length).toBeGreaterThan(5)
  const written = (row: (typeof tables)[number]['rows'][number]) =>
    row.cells.map(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' '))
  for (const { rows: own } of tables) expect(written(own[0] ?? { height: 0, cells: [] })).toEqual(['Name', 'Note'])
  const found = tables.flatMap(({ rows: own }) => own.slice(1).map(written))
  const parts = found.filter(([, note]) => note?.includes('token'))
  const notes = parts.map(([, note]) => note)
  expect(notes.length).toBeGreaterThan(1)
  expect(parts.map(([name]) => name)).toEqual(['first', ...notes.slice(1).map(() => 'first')])
  expect(notes.join(' ')).toBe(words)
  for (let index = 0; index < 120; index += 1) expect(found).toContainEqual([`row ${index}`, 'x'])
})

function tablesOf(blocks: readonly Block[], id: Section['id'] = 'measures') {
  const section: Section = { id, title: 'Measures', headline: 'All of them.', soWhat: '', blocks }
  const { deck, set } = layDeck(reportOf([section]), say, fonts)
  expect(overflows(deck, set)).toEqual([])
  return deck.slides.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'))
}

test('a group that goes on on the next slide is named there again', () => {
  const rows = Array.from({ length: 90 }, (_, at) => [
    text(at % 30 === 0 ? `Objective ${at / 30}` : ''),
    text(`result ${at}`),
  ])
  const columns = [column('objective', 'Objective', 1), column('result', 'Key result', 2)]
  const table = { columns, rows, whenEmpty: '' }
  const firsts = (grouped: boolean) =>
    tablesOf([{ kind: 'table', title: 'Results', table: grouped ? { ...table, grouped: true } : table }]).map(
      ({ rows: own }) =>
        (own[1]?.cells ?? []).map(({ paragraphs }) =>
          paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join(''),
        ),
    )
  const named = firsts(true)
  expect(named.length).toBeGreaterThan(3)
  for (const [objective, result = ''] of named)
    expect(objective).toBe(`Objective ${Math.floor(Number(result.replace('result ', '')) / 30)}`)
  expect(firsts(false).some(([objective]) => objective === '')).toBe(true)
})

const writtenIn = (cell: { readonly paragraphs: readonly { readonly runs: readonly { readonly text: string }[] }[] }) =>
  cell.paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join(' ')

test('records of a group say whose they are, each of them', () => {
  const columns = Array.from({ length: 11 }, (_, at) => column(`c${at}`, `Head ${at}`, 1))
  const rows = Array.from({ length: 6 }, (_, at) => [
    at % 3 === 0 ? text(`Objective ${at / 3}`) : ({ kind: 'empty' } as const),
    ...Array.from({ length: 10 }, (_, each) => text(`result ${at} ${each}`)),
  ])
  const table = { columns, rows, whenEmpty: '', grouped: true } as const
  const records = tablesOf([{ kind: 'table', title: 'Results', table }]).flatMap(({ rows: own }) => own.slice(1))
  expect(records.length).toBe(6)
  expect(records.map(({ cells }) => writtenIn(cells[0] ?? { paragraphs: [] }))).toEqual(
    rows.map((_, at) => `result ${at} 0`),
  )
  for (const [at, { cells }] of records.entries())
    expect(cells.map(writtenIn).join(' ')).toContain(`Objective ${Math.floor(at / 3)}`)
})

test('a record with a name of a page begins with the first of it, and holds all of it among its fields', () => {
  const words = Array.from({ length: 900 }, (_, at) => `word${at}`).join(' ')
  const columns = Array.from({ length: 11 }, (_, at) => column(`c${at}`, `Head ${at}`, 1))
  const rows = [words, 'short'].map((name) => columns.map((_, at) => text(at === 0 ? name : `cell ${at}`)))
  const own = tablesOf([{ kind: 'table', title: 'Enablers', table: { columns, rows, whenEmpty: '' } }]).flatMap(
    (each) => each.rows.slice(1).map(({ cells }) => cells.map(writtenIn)),
  )
  for (const [name = ''] of own) expect(name).toMatch(/^(word0 word1 .*….*|short)$/)
  for (const [name = ''] of own) expect(name.length).toBeLessThan(130)
  expect(
    own
      .map(([, fields]) => fields)
      .join(' ')
      .replaceAll(/Head 0 (?:… )?/gu, ''),
  ).toContain(words)
  expect(own.at(-1)?.[1]).not.toContain('Head 0')
})

test('a row that goes on says whose it is, in two lines, and its name is never divided', () => {
  const name = `Patches in time ${'Donaudampfschifffahrt'.repeat(12)}`
  const words = Array.from({ length: 700 }, (_, at) => `word${at}`).join(' ')
  for (let before = 0; before < 22; before += 1) {
    const rows = [
      ...Array.from({ length: before }, (_, at) => [text(`row ${at}`), text('x')]),
      [text(name), text(words)],
      [text('last'), text('x')],
    ]
    const table = { columns: [column('a', 'Name', 1), column('b', 'Note', 3)], rows, whenEmpty: '' }
    const parts = tablesOf([{ kind: 'table', title: 'Decisions', table }]).flatMap(({ rows: own }) =>
      own.filter(({ cells }) => cells.some((cell) => writtenIn(cell).includes('word'))),
    )
    const [first, ...others] = parts.map(({ cells }) => cells.map(writtenIn)[0] ?? '')
    expect(first).toBe(name)
    expect(others.length).toBeGreaterThan(0)
    for (const other of others) expect(other).toMatch(/^Patches in time Donau\w+… \(continued\)$/)
    expect(new Set(others).size).toBe(1)
    expect(parts.map(({ cells }) => cells.map(writtenIn)[1]).join(' ')).toBe(words)
    for (const { height } of parts) expect(height).toBeGreaterThan(40)
  }
})

test.each([['a table', 330] as const, ['a list of records', 900] as const])(
  'in %s a row that goes on is named by all that tells it from others, or by the name beside its code',
  (_, count) => {
    const columns = ['C', 'Name', 'Note'].map((title, at) => column(title, title, [0.1, 1, 3][at] ?? 1))
    for (const code of [() => '22 Feb 2027', (row: number) => `OB${row}`]) {
      const rows = Array.from({ length: 6 }, (_each, row) => [
        text(code(row)),
        text(`All of group ${row}.`),
        text(Array.from({ length: count }, (_word, at) => `row${row}word${at}`).join(' ')),
      ])
      const table = { columns, rows, whenEmpty: '' }
      const parts = tablesOf([{ kind: 'table', title: 'Who hears what', table }])
        .flatMap(({ rows: own }) => own.slice(1).map(({ cells }) => cells.map(writtenIn)))
        .filter((cells) => !cells.at(-1)?.includes('word0 '))
      expect(parts.length).toBeGreaterThan(1)
      for (const cells of parts) {
        const row = Number(/row(\d)word/u.exec(cells.at(-1) ?? '')?.[1])
        const name = cells.slice(0, -1).join(' ')
        expect(name).toContain(code(row))
        expect(name).toContain(`All of group ${row}.`)
        expect(name.split('(continued)').length - 1).toBe(1)
      }
    }
  },
)

test('a row alone on the last slide takes one along, though a part of a long row is before them', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')
  for (let count = 600; count < 1_400; count += 25) {
    const rows = [[text('long'), text(words(count))], ...['next', 'last'].map((name) => [text(name), text(words(9))])]
    const table = { columns: [column('a', 'Name', 1), column('b', 'Note', 3)], rows, whenEmpty: '' }
    const tables = tablesOf([{ kind: 'table', title: 'Criteria', table }])
    expect(tables.at(-1)?.rows.length, `${count} words`).toBeGreaterThan(2)
  }
})

test('rows of half a slide leave no slide half white', () => {
  const words = Array.from({ length: 150 }, (_, at) => `word${at}`).join(' ')
  const rows = Array.from({ length: 9 }, (_, at) => [text(`row ${at}`), text(words)])
  const table = { columns: [column('a', 'Name', 1), column('b', 'Note', 2)], rows, whenEmpty: '' }
  const tables = tablesOf([{ kind: 'table', title: 'Criteria', table }])
  expect(tables.length).toBeGreaterThan(2)
  for (const { box } of tables.slice(0, -1)) expect(box.y + box.height).toBeGreaterThan(350)
})

test('tables of a section with the same columns have them at the same places', () => {
  const columns = [column('action', 'Action', 2), column('owner', 'Owner', 1), column('note', 'Note', 3)]
  const tables = ['short', 'a much longer name of what is to be done', 'done'].map((action, at) => ({
    kind: 'table' as const,
    title: `${at + 1} months`,
    table: { columns, rows: [[text(action), text('CIO'), text('word '.repeat(at * 40 + 1))]], whenEmpty: '' },
  }))
  const other = { ...column('other', 'Another', 1) }
  const odd = { kind: 'table' as const, title: 'Else', table: { columns: [other], rows: [[text('x')]], whenEmpty: '' } }
  const [first, ...rest] = tablesOf([...tables, odd]).map(({ columnWidths }) => columnWidths)
  expect(first).toHaveLength(3)
  expect(rest.slice(0, 2)).toEqual([first, first])
  expect(rest[2]).toHaveLength(1)
})

test('tables that would be broken for a row or two are set a little smaller', () => {
  const columns = [column('a', 'Name', 1), column('b', 'Note', 3)]
  const of = (count: number, title: string) => {
    const rows = Array.from({ length: count }, (_, at) => [text(`row ${at}`), text('x')])
    return { kind: 'table' as const, title, table: { columns, rows, whenEmpty: '' } }
  }
  // In usual letters the second table has a row more than its slide has room for.
  expect(tablesOf([of(8, '30 days'), of(7, '60 days'), of(12, '90 days')]).map(({ rows }) => rows.length)).toEqual([
    9, 8, 13,
  ])
})

test('what is set smaller to save a slide is still read', () => {
  for (let count = 20; count < 60; count += 3) {
    const rows = Array.from({ length: count }, (_, at) => [text(`row ${at}`), text('x')])
    const table = { columns: [column('a', 'Name', 1), column('b', 'Note', 3)], rows, whenEmpty: '' }
    for (const { rows: own } of tablesOf([{ kind: 'table', title: 'Register', table }], 'appendix')) {
      const sizes = own.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size))),
      )
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9)
    }
  }
})

test('a long table leaves some rows for its last slide', () => {
  const columns = [column('a', 'Name', 1), column('b', 'Note', 3)]
  for (let count = 30; count < 75; count += 1) {
    const rows = Array.from({ length: count }, (_, at) => [text(`row ${at}`), text('x')])
    const tables = tablesOf([{ kind: 'table', title: 'Register', table: { columns, rows, whenEmpty: '' } }])
    const counts = tables.map(({ rows: own }) => own.length - 1)
    expect(counts.reduce((sum, own) => sum + own, 0)).toBe(count)
    if (counts.length > 1) expect(counts.at(-1)).toBeGreaterThanOrEqual(5)
  }
})

test('no head of a table in the sample is a tower of words', () => {
  const report = buildReport(workbookOf(0, sampleWorkbook(say)), { audience: 'leadership', at: '2026-11-22', say })
  const { deck, set } = layDeck(report, say, fonts)
  const heads = deck.slides.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'table' ? part.rows.slice(0, 1).map(({ height }) => height) : [])),
  )
  expect(heads.length).toBeGreaterThan(50)
  expect(Math.max(...heads)).toBeLessThan(3 * set.sizes.table * 1.21 + 2 * tableInset.y)
})

test('no slide begins with the last row of a table alone', () => {
  for (let count = 20; count < 60; count += 1) {
    const rows = Array.from({ length: count }, (_, index) => [text(`row ${index}`), text('x')])
    const table = { columns: [column('a', 'Name', 1), column('b', 'Note', 3)], rows, whenEmpty: '' }
    const blocks = [{ kind: 'table', title: 'Register', table } as const]
    const section: Section = { id: 'measures', title: 'Measures', headline: 'All of them.', soWhat: '', blocks }
    const { deck } = layDeck(reportOf([section]), say, fonts)
    const tables = deck.slides.flatMap(({ parts }) => parts.filter((part) => part.kind === 'table'))
    const lengths = tables.map((each) => each.rows.length - 1)
    expect(lengths.reduce((sum, each) => sum + each, 0)).toBe(count)
    expect(Math.min(...lengths), `${count} rows`).toBeGreaterThan(1)
  }
})

test('a heat map with long German heads is on no more slides than the English one', async () => {
  const slidesIn = async (language: 'en' | 'de'): Promise<number> => {
    const own = await loadTranslator(language)
    const report = buildReport(workbookOf(0, sampleWorkbook(say)), { audience: 'board', at: '2026-11-22', say: own })
    const section = report.sections.find(({ blocks }) =>
      blocks.some((block) => block.kind === 'chart' && block.chart.kind === 'heatMap'),
    )
    const { deck } = layDeck(report, own, fonts)
    return deck.slides.filter((each) => each.section === section?.title).length
  }
  expect(await slidesIn('en')).toBe(2)
  expect(await slidesIn('de')).toBe(2)
})

/** A roadmap of eight times as many bars. */
function crowded(chart: ChartData): ChartData {
  if (chart.kind !== 'roadmap') return chart
  const times = Array.from({ length: 8 }, (_, copy) => copy)
  const lanes = chart.lanes.map((lane) => ({
    ...lane,
    bars: times.flatMap((copy) => lane.bars.map((bar) => ({ ...bar, id: `${bar.id}-${copy}` }))),
  }))
  return { ...chart, lanes, links: [] }
}

test('a long roadmap fills its slides; only the last leaves room for the advice below it', () => {
  const blocks = buildReport(tortureWorkbook(), { audience: 'leadership', at: '2026-11-22', say }).sections.flatMap(
    (each) => each.blocks.map((block) => (block.kind === 'chart' ? { ...block, chart: crowded(block.chart) } : block)),
  )
  const at = blocks.findIndex((block) => block.kind === 'chart' && block.chart.kind === 'roadmap')
  const advice = { kind: 'callout', title: 'Room', text: 'There is little. '.repeat(60), tone: 'attention' } as const
  const own: readonly Block[] = [...blocks.slice(at, at + 1), advice]
  const section: Section = { id: 'roadmap', title: 'Roadmap', headline: 'Full.', soWhat: '', blocks: own }
  const { deck } = layDeck(reportOf([section]), say, fonts)
  const pictures = deck.slides.flatMap(({ parts }) =>
    parts.filter((part) => part.kind === 'drawing' && part.alt !== null && part.box.height > 100),
  )
  expect(pictures.length).toBeGreaterThan(2)
  // All are about equally full, so none is full to the brim.
  for (const { box } of pictures.slice(0, -1)) expect(box.y + box.height).toBeGreaterThan(410)
})

test('a long headline is set smaller before any of it is cut', () => {
  const headline = Array.from({ length: 34 }, (_, index) => `word${index}`).join(' ')
  const section: Section = { id: 'summary', title: 'Summary', headline, soWhat: '', blocks: [] }
  const { deck, set } = layDeck(reportOf([section]), say, fonts)
  const titles = deck.slides.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'text' && part.placeholder === 'title' ? [part] : [])),
  )
  const runs = titles.at(-1)?.paragraphs.flatMap((each) => each.runs) ?? []
  expect(runs.map(({ text: own }) => own).join('')).toBe(headline)
  expect(runs[0]?.size).toBeLessThan(set.sizes.title)
  expect(overflows(deck, set)).toEqual([])
})

test('letters of slides are as wide as those of their font', () => {
  const { set } = layDeck(reportOf([]), say, fonts)
  // Arial: i 222, W 944, m 833 thousandths; bold W as much.
  expect(set.measure('iiii', 10, 400)).toBeCloseTo(4 * 2.22 * 1.02)
  expect(set.measure('Wm', 10, 400)).toBeCloseTo((9.44 + 8.33) * 1.02)
  expect(set.measure('W', 10, 600)).toBeCloseTo(9.44 * 1.02)
  const house = { colour: '#0a2540', accent: '#0b7a72', coverText: '', font: 'bitter' } as const
  const cambria = layDeck({ ...reportOf([]), house }, say, fonts)
  expect(cambria.set.measure('iiii', 10, 400)).not.toBeCloseTo(4 * 2.22 * 1.02)
})

test('letters of other scripts are as wide as theirs, and make no line higher but their own', () => {
  const { set } = layDeck(reportOf([]), say, fonts)
  for (const words of ['שלום עולם', 'مرحبا بالعالم'])
    for (const weight of [400, 600] as const) {
      expect(set.measure(words, 10, weight)).toBeGreaterThan(words.length * 10 * 0.35)
      expect(set.measure(words, 10, weight)).toBeLessThan(words.length * 10 * 0.68)
    }
  expect(set.measure('運用戦略', 10, 400)).toBeCloseTo(40 * 1.02)
  expect(set.measure('👩\u200d👩\u200d👧', 10, 400)).toBe(set.measure('🚒', 10, 400))
  const look = { size: 10, colour: '#000000' }
  const lines = Array.from({ length: 9 }, (_, at) => `line ${at} ${'word '.repeat(12)}`)
  const height = (extra: string) => textHeight(paragraphsOf(`${lines.join('')}${extra}`, look), 300, set)
  const plain = height('')
  for (const extra of ['שלום', 'مرحبا', 'Ελλάδα', 'Жук', '\u200b']) expect(height(extra) - plain).toBeLessThan(12.2)
  expect(height('運用') - plain).toBeLessThan(15.6)
  expect(height('運用') - plain).toBeGreaterThan(3)
})

function saidBy(parts: readonly Part[]): string[] {
  return parts.flatMap((part) =>
    part.kind === 'text' ? part.paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')) : [],
  )
}

test('a headline and a line too long for a head go on in the body, and are said once', () => {
  const headline = Array.from({ length: 190 }, (_, index) => `word${index}`).join(' ')
  const soWhat = Array.from({ length: 150 }, (_, index) => `so${index}`).join(' ')
  const after = { kind: 'paragraph', text: 'What follows.' } as const
  const section: Section = { id: 'summary', title: 'Summary', headline, soWhat, blocks: [after] }
  const { deck, set } = layDeck(reportOf([section]), say, fonts)
  expect(overflows(deck, set)).toEqual([])
  const [own, ...others] = deck.slides.filter(({ master }) => master === 'content')
  expect(others).toEqual([])
  const said = bare(saidBy(own?.parts ?? []).join(' ')).replaceAll('…', '')
  const bareKicker = bare('Summary')
  expect(said.replace(bareKicker, '')).toBe(bare(`${headline} ${soWhat} What follows.`))
  const title = own?.parts.find((part) => part.kind === 'text' && part.placeholder === 'title')
  expect(saidBy(title === undefined ? [] : [title]).join('')).toMatch(/ word\d+…$/u)
  expect(title?.box.height).toBeLessThan(slide.height / 4)
})

test('a headline of many sentences is headed by its first and goes on below it, and later slides repeat that one', () => {
  const first = 'Our people and tools can carry the company, but our records cannot.'
  const more = 'Whoever asks for one of them waits, and whoever keeps one does so for others. '.repeat(5).trim()
  const table = {
    columns: [column('a', 'Name', 1)],
    rows: Array.from({ length: 40 }, (_, at) => [text(`row ${at}`)]),
    whenEmpty: '',
  }
  const blocks = [{ kind: 'table', title: 'Register', table } as const]
  const section: Section = { id: 'summary', title: 'Summary', headline: `${first} ${more}`, soWhat: 'So what.', blocks }
  const { deck, set } = layDeck(reportOf([section]), say, fonts)
  expect(overflows(deck, set)).toEqual([])
  const titles = deck.slides.slice(1).map(({ parts }) => {
    const title = parts.find((part) => part.kind === 'text' && part.placeholder === 'title')
    return saidBy(title === undefined ? [] : [title]).join('')
  })
  expect(titles.length).toBeGreaterThan(1)
  for (const title of titles) expect(`${first} ${more}`.startsWith(title) && title.endsWith('.')).toBe(true)
  const message = deck.slides[1]?.parts.find((part) => part.kind === 'text' && part.placeholder === 'message')
  const texts = saidBy(message === undefined ? [] : [message])
  expect(`${titles[0]} ${texts[0]}`).toBe(`${first} ${more}`)
  expect(texts[1]).toBe('So what.')
})

test('a callout that goes on on the next slide is headed there again, with two lines of it at least on either', () => {
  for (let before = 0; before < 24; before += 1) {
    const blocks: Block[] = [
      { kind: 'paragraph', text: Array.from({ length: before + 1 }, () => 'Line.').join('\n') },
      { kind: 'callout', title: 'What we ask for', text: 'many words of advice '.repeat(130).trim(), tone: 'neutral' },
    ]
    const callouts = slidesOf(section(blocks)).flatMap(({ parts }) =>
      parts.filter((part): part is TextPart => part.kind === 'text' && part.fill !== undefined),
    )
    const heads = callouts.map(({ paragraphs: own }) => saidBy([{ ...callouts[0], paragraphs: own } as TextPart])[0])
    expect(heads).toEqual(callouts.map((_, at) => (at === 0 ? 'What we ask for' : 'What we ask for (continued)')))
    for (const { box, paragraphs: own } of callouts) {
      expect(own.length).toBe(2)
      expect(box.height, `${before} lines before`).toBeGreaterThan(3 * 14 * 0.9 * 1.2)
    }
  }
})

function section(blocks: readonly Block[]): Section {
  return { id: 'summary', title: 'Summary', headline: 'All of it.', soWhat: '', blocks }
}

function slidesOf(own: Section): Deck['slides'] {
  const { deck, set } = layDeck(reportOf([own]), say, fonts)
  expect(overflows(deck, set)).toEqual([])
  return deck.slides.filter(({ master }) => master === 'content')
}

test('what goes on with an item of a list stands where its text does; its number, and no bullet, is there again on each slide', () => {
  const long = Array.from({ length: 700 }, (_, at) => `word${at}`).join(' ')
  for (const labels of [undefined, ['1', '2']]) {
    const list = { kind: 'list', items: [`first line\n${long}`, 'short'], ...(labels && { labels }) } as const
    const slides = slidesOf(section([list]))
    expect(slides.length).toBeGreaterThan(1)
    const items = slides.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs : [])).filter(({ bullet }) => bullet > 0),
    )
    expect(items.length).toBeGreaterThan(3)
    expect(new Set(items.map(({ bullet }) => bullet)).size).toBe(1)
    const begins = new Set(
      slides.map(({ parts }) =>
        parts.flatMap((part) => (part.kind === 'text' ? part.paragraphs : [])).find(({ bullet }) => bullet > 0),
      ),
    )
    const marked = items.filter((item) => item.unmarked === undefined && !(labels && begins.has(item)))
    expect(marked.map(({ runs }) => runs[0]?.text)).toEqual(labels ? ['short'] : ['first line', 'short'])
    expect(items.filter(({ unmarked, number }) => unmarked && number !== undefined)).toEqual([])
    if (labels) for (const item of begins) expect(item?.number).toBe(1)
  }
})

test('text divided at any height loses and doubles nothing', () => {
  const { set } = layDeck(reportOf([]), say, fonts)
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(texts, fc.integer({ min: 30, max: 400 }), fc.integer({ min: 0, max: 120 }), (lines, width, room) => {
      const whole = paragraphsOf(deckText(lines.join('\n')), { size: 12, colour: '#000000', after: 3 })
      const { head, rest } = splitText(whole, width, room, set)
      const letters = (parts: typeof whole | readonly (typeof whole)[number][]) =>
        parts
          .flatMap(({ runs }) => runs.map((run) => run.text))
          .join('')
          .replace(/\s+/gu, '')
      expect(letters(head) + letters(rest)).toBe(letters(whole))
      if (head.length > 0) expect(textHeight(head, width, set)).toBeLessThanOrEqual(room + 0.5)
    }),
    { numRuns: 300 },
  )
})

test('arcs of a scene become curves that end where they should and stay on their circle', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.integer({ min: 5, max: 60 }), (share, r) => {
      const turn = share * 2 * Math.PI
      const end = { x: 100 + r * Math.sin(turn), y: 100 - r * Math.cos(turn) }
      const d = `M100 ${100 - r}A${r} ${r} 0 ${turn > Math.PI ? 1 : 0} 1 ${end.x.toFixed(4)} ${end.y.toFixed(4)}`
      const steps = pathSteps(d)
      const curves = steps.filter((step) => step.kind === 'cubic')
      expect(curves.length).toBe(steps.length - 1)
      for (const { x, y } of curves) expect(Math.hypot(x - 100, y - 100)).toBeCloseTo(r, 0)
      expect(curves.at(-1)?.x).toBeCloseTo(end.x, 2)
      expect(curves.at(-1)?.y).toBeCloseTo(end.y, 2)
    }),
  )
  expect(() => pathSteps('M0 0T5 5')).toThrow(/no T/)
})

test('a picture says how large it is, or nothing', () => {
  const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc000110800640096030122000211010311010000', 'hex')
  expect(pictureSize(jpeg)).toEqual({ width: 150, height: 100 })
  expect(pictureSize(Buffer.from('GIF89a'))).toBeNull()
  expect(pictureSize(Buffer.from('ffd8ffff', 'hex'))).toBeNull()
})

test('a table behind a picture is headed by what the picture shows, on one line in the sample', () => {
  const report = buildReport(workbookOf(0, sampleWorkbook(say)), { audience: 'leadership', at: '2026-11-22', say })
  const { deck, set } = layDeck(report, say, fonts)
  const last = deck.slides.at(-1)?.section
  const heads = deck.slides
    .filter(({ section }) => section === last)
    .flatMap(({ parts }) =>
      parts.flatMap((part) => {
        const runs = part.kind === 'text' && part.box.y > 80 ? part.paragraphs.flatMap((each) => each.runs) : []
        return runs.length === 1 && runs[0]?.bold ? runs : []
      }),
    )
  expect(heads.length).toBeGreaterThan(6)
  for (const { text: head, size } of heads) expect(set.measure(head, size, 600)).toBeLessThan(872)
})

test('what the pictures of a slide shorten is in its notes in full', () => {
  const staff = buildReport(tortureWorkbook(), { audience: 'staff', at: '2026-11-22', say })
  const { deck } = layDeck(staff, say, fonts)
  const shortened = deck.slides.flatMap(({ parts, notes }) =>
    parts.flatMap((part) =>
      part.kind !== 'drawing'
        ? []
        : part.shapes.flatMap((shape) =>
            shape.kind === 'text' && shape.whole !== undefined ? [{ whole: shape.whole, notes }] : [],
          ),
    ),
  )
  expect(shortened.length).toBeGreaterThan(5)
  for (const { whole, notes } of shortened) expect(notes).toContain(whole)
})
