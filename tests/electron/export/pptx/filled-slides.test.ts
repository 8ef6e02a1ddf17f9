import { expect, test, vi } from 'vitest'
import { locateFonts } from '#electron/export/fonts.ts'
import type { Paragraph, Slide, TablePart } from '#electron/export/pptx/deck-plan.ts'
import { layDeck } from '#electron/export/pptx/make-pptx.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import type { Block, Section } from '#shared/report/report.ts'
import { column, sampleReport, text } from '#tests/fixtures/sample-report.ts'

vi.setConfig({ testTimeout: 240_000 })

const say = createTranslator('en')
const fonts = locateFonts(import.meta.dirname)
const bodyBottom = 496

function slidesOf(blocks: readonly Block[]): readonly Slide[] {
  const section: Section = { id: 'summary', title: 'Summary', headline: 'All of it.', soWhat: '', blocks }
  const { deck } = layDeck({ ...sampleReport, sections: [section], registers: [] }, say, fonts)
  return deck.slides.filter(({ master }) => master === 'content')
}

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')

/** A table whose rows have notes of so many words. */
function tableOf(title: string, counts: readonly number[]): Block {
  const rows = counts.map((count, at) => [text(`row ${at}`), text(words(count))])
  return {
    kind: 'table',
    title,
    table: { columns: [column('a', 'Name', 1), column('b', 'Note', 2)], rows, whenEmpty: '' },
  }
}

const tablesOn = ({ parts }: Slide): readonly TablePart[] => parts.filter((part) => part.kind === 'table')
const bottomOf = ({ parts }: Slide): number => Math.max(...parts.map(({ box }) => box.y + box.height))
const textOf = ({ runs }: Paragraph): string => runs.map((run) => run.text).join('')

function paragraphsOn({ parts }: Slide): readonly Paragraph[] {
  return parts.flatMap((part) => (part.kind === 'text' && part.placeholder === undefined ? part.paragraphs : []))
}

function sampleChart(kind: 'cascade' | 'heatMap'): Block & { readonly kind: 'chart' } {
  const report = buildReport(workbookOf(0, sampleWorkbook(say)), { audience: 'board', at: '2026-11-22', say })
  const found = report.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'chart' && block.chart.kind === kind)
  if (found?.kind !== 'chart') throw new Error(`the sample has no ${kind}`)
  return found
}

test('rows of a fifth of a slide or more leave no hole, and the last of them takes none along', () => {
  for (let count = 30; count < 260; count += 10) {
    for (const length of [4, 7]) {
      const table = tableOf(
        'Criteria',
        Array.from({ length }, () => count),
      )
      for (const following of [[], [{ kind: 'paragraph', text: 'End.' }]] satisfies Block[][]) {
        const slides = slidesOf([table, ...following]).filter((slide) => tablesOn(slide).length > 0)
        for (const slide of slides.slice(0, -1))
          expect(bottomOf(slide), `${length} rows of ${count} words`).toBeGreaterThan(370)
      }
    }
  }
})

test('a table begins below what is there, where one row of some height has room', () => {
  const [first] = slidesOf([tableOf('First', [60, 60, 60]), tableOf('Second', [80, 500, 300])])
  expect(first === undefined ? 0 : tablesOn(first).length).toBe(2)
})

/** How many lines the parts of rows have that go on on another slide. */
function partsOfRows(slides: readonly Slide[]): readonly number[] {
  const rows = slides.flatMap((slide) => tablesOn(slide).flatMap((table) => table.rows.slice(1)))
  const nameOf = (at: number): string => rows[at]?.cells[0]?.paragraphs.map(textOf).join('') ?? ''
  return rows.flatMap(({ height, cells }, at) => {
    const size = cells[0]?.paragraphs[0]?.runs[0]?.size ?? 11
    const isPart = nameOf(at) === nameOf(at + 1) || nameOf(at) === nameOf(at - 1)
    return isPart ? [(height - 7) / (size * 1.21)] : []
  })
}

test('a row is broken only where both parts have five lines, and no table begins at a foot with a part of a row', () => {
  for (let before = 40; before < 460; before += 70) {
    for (const count of [150, 320]) {
      const first = tableOf('First', [before, before])
      const slides = slidesOf([first, tableOf('Second', [count, count, count, count])])
      for (const lines of partsOfRows(slides)) expect(lines, `${count} after ${before}`).toBeGreaterThan(4.9)
      for (const slide of slides.slice(0, -1)) expect(bottomOf(slide), `${count} after ${before}`).toBeGreaterThan(350)
    }
  }
  const [begun] = slidesOf([tableOf('First', [320, 20]), tableOf('Second', [150, 150])])
  expect(begun && tablesOn(begun).length).toBe(1)
})

test('a low row that would be the last of its table stands with the one before it', () => {
  const [first, second] = slidesOf([tableOf('First', [75, 40, 190, 210, 60]), tableOf('Second', [110, 110])])
  expect(first && second && [first, second].map((slide) => tablesOn(slide)[0]?.rows.length)).toEqual([4, 3])
})

test('the head of a column leaves no digit alone on a line', () => {
  const columns = [column('a', 'Lens', 4), column('b', 'Practices at 0 or 1', 1)]
  const [slide] = slidesOf([
    { kind: 'table', title: '', table: { columns, rows: [[text('a'), text('1')]], whenEmpty: '' } },
  ])
  const head = slide === undefined ? undefined : tablesOn(slide)[0]?.rows[0]?.cells[1]
  expect(head?.paragraphs.map(textOf)).toEqual(['Practices at 0 or\u00a01'])
})

test('records with long names and few short fields use the width of the slide', () => {
  const columns = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((key) => column(key, key.toUpperCase(), 1))
  const rows = Array.from({ length: 12 }, (_, at) => [
    text(`${at} ${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(6)}`),
    ...columns.slice(1).map(({ key }) => text(key)),
  ])
  const [first] = slidesOf([{ kind: 'table', title: 'All', table: { columns, rows, whenEmpty: '' } }])
  const [table] = first === undefined ? [] : tablesOn(first)
  expect(table?.columnWidths.length).toBe(2)
  expect(table?.columnWidths[0]).toBeGreaterThan(300)
})

test('text that a picture has no room below is larger and fills its slide', () => {
  const callout = { kind: 'callout', title: 'Mission', text: 'word '.repeat(110), tone: 'neutral' } as const
  const [first, second, ...others] = slidesOf([callout, callout, sampleChart('cascade')])
  expect(others).toEqual([])
  expect(second?.parts.some(({ kind }) => kind === 'drawing')).toBe(true)
  expect(first === undefined ? 0 : bottomOf(first)).toBeGreaterThan(380)
})

test('a picture that shows a part says under it, on its last slide, how much more there is', () => {
  const leftOut = 'The 24 most important of 60 practices; the others are elsewhere.'
  const map = { ...sampleChart('heatMap'), leftOut }
  const metrics = { kind: 'metrics', items: [{ label: 'net', value: text('7') }] } as const
  for (const panel of [[], [metrics]] satisfies Block[][]) {
    const slides = slidesOf([map, ...panel])
    const last = slides.at(-1)
    const picture = last?.parts.find(({ kind, box }) => kind === 'drawing' && box.height > 100)
    const under = last?.parts.find((part) => part.kind === 'text' && part.paragraphs.map(textOf).join('') === leftOut)
    expect(under?.box.y).toBeGreaterThan((picture?.box.y ?? 1_000) + (picture?.box.height ?? 0))
    expect(slides.filter((slide) => paragraphsOn(slide).map(textOf).includes(leftOut))).toEqual([last])
    for (const slide of slides) expect(bottomOf(slide)).toBeLessThanOrEqual(bodyBottom + 0.5)
  }
})

test('the heat map of the board says of how many practices it shows a part', () => {
  const { leftOut, alt } = sampleChart('heatMap')
  const [shown, all] = /the (\d+) most important of (\d+) practices/u.exec(alt)?.slice(1) ?? []
  expect(leftOut).toContain(`The ${shown} most important of ${all} practices`)
})

test('an item with a name begins with all of it, has the whole width, and is named again where it goes on', () => {
  const name = `Crews lose patience ${'Donaudampfschifffahrt'.repeat(16)}`
  for (let before = 0; before < 27; before += 1) {
    const others = Array.from({ length: before }, (_, at) => `Risk ${at}`)
    const items = [...others, `${name} (9): ${words(700)}`]
    const labels = items.map((_, at) => String(at + 1))
    const slides = slidesOf([{ kind: 'list', items, labels, names: [...others, name] }])
    const said = slides.map((slide) => paragraphsOn(slide).filter(({ bullet }) => bullet > 0))
    const at = said.findIndex((own) => own.some((each) => textOf(each).startsWith('Crews')))
    expect(said[at]?.map(textOf).join(' ').replace(/\s/gu, '')).toContain(name.replace(/\s/gu, ''))
    const later = said.slice(at + 1)
    expect(later.length).toBeGreaterThan(0)
    for (const [first, second] of later) {
      expect(first === undefined ? '' : textOf(first)).toMatch(/^Crews lose patience Donau\w+… \(continued\)$/u)
      expect(first?.number).toBe(before + 1)
      expect(second?.unmarked).toBe(true)
    }
    const lists = slides.flatMap(({ parts }) =>
      parts.filter((part) => part.kind === 'text' && part.paragraphs.some(({ bullet }) => bullet > 0)),
    )
    for (const { box } of lists) expect(box.width).toBeGreaterThan(800)
  }
})

test('a row that is hardly higher than its name is broken rather than leave a hole, and the name stands over what is left', () => {
  const name = 'Changes to agreed service levels '.repeat(18)
  const found = [120, 160, 200, 240].flatMap((count) => {
    const rows = [count, 12, 12].map((each, at) => [text(at === 0 ? 'First' : `${at} ${name}`), text(words(each))])
    const table = { columns: [column('a', 'Name', 1), column('b', 'Note', 3)], rows, whenEmpty: '' }
    const slides = slidesOf([{ kind: 'table', title: 'Rights', table }])
    for (const slide of slides.slice(0, -1)) expect(bottomOf(slide), `${count} words`).toBeGreaterThan(370)
    return slides.slice(1).flatMap((slide) => tablesOn(slide)[0]?.rows[1]?.cells[0]?.paragraphs.slice(0, 1) ?? [])
  })
  const again = found.map(textOf).filter((each) => each.includes('(continued)'))
  expect(again.length).toBeGreaterThan(0)
  for (const each of again) expect(each).toMatch(/^\d Changes to .*… \(continued\)$/u)
})

test('where a field of a record is broken, what is left of it has its name', () => {
  const columns = Array.from({ length: 11 }, (_, at) => column(`c${at}`, `Field ${at}`, 1))
  const rows = [
    columns.map((_, at) => text(at === 0 ? 'Record' : at === 5 ? `${words(700)}\n${words(300)}` : `value ${at}`)),
  ]
  const slides = slidesOf([{ kind: 'table', title: 'All', table: { columns, rows, whenEmpty: '' } }])
  const begun = slides.slice(1).flatMap((slide) => tablesOn(slide)[0]?.rows[1]?.cells[1]?.paragraphs.slice(0, 1) ?? [])
  expect(begun.length).toBeGreaterThan(0)
  for (const first of begun) expect(textOf(first)).toMatch(/^Field (?:5 … word\d+ |\d+ value)/u)
})
