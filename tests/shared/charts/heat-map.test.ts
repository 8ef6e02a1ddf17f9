import { describe, expect, test } from 'vitest'
import type { HeatMapData } from '#shared/charts/chart-data.ts'
import { chartPages } from '#shared/charts/chart-pages.ts'
import { lightPalette } from '#shared/charts/palette.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { plainMeasure } from './scene-checks.ts'

const say = createTranslator('en')

function boardsHeatMap(): HeatMapData {
  const { sections } = buildReport(workbookOf(0, sampleWorkbook(say)), { audience: 'board', at: '2026-11-22', say })
  const charts = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
  )
  const found = charts.find((chart): chart is HeatMapData => chart.kind === 'heatMap')
  if (found === undefined) throw new Error('the board has no heat map')
  return found
}

describe('the heat map that the board gets', () => {
  const data = boardsHeatMap()
  const written = (width: number, maxHeight: number) => {
    const scene = sceneOf(data, {
      width,
      maxHeight,
      measure: plainMeasure,
      palette: lightPalette,
      alt: '',
      locale: 'en-GB',
    })
    return scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
  }

  // Beside its reading on a page of A4, and on the whole width of a slide.
  test.each([
    [523, 400],
    [620, 420],
  ])('cuts no name in a width of %d', (width, height) => {
    const texts = written(width, height)
    expect(texts.filter(({ text }) => text.endsWith('…')).map(({ text }) => text)).toEqual([])
    const all = texts.map(({ text }) => text).join(' ')
    for (const { label, rows } of data.groups) {
      for (const word of label.split(' ')) expect(all).toContain(word)
      for (const row of rows) expect(all).toContain(row.label)
    }
  })

  test('writes heads of another language whole, and the letters of all rows as large', () => {
    const german = createTranslator('de')
    const labels = {
      ...data.labels,
      now: german('report.now'),
      gap: german('report.gap'),
      importance: german('report.importance'),
    }
    const { shapes } = sceneOf(
      { ...data, labels },
      { width: 523, maxHeight: 340, measure: plainMeasure, palette: lightPalette, alt: '', locale: 'de-DE' },
    )
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
    for (const head of [labels.now, labels.target, labels.gap, labels.importance])
      expect(texts.map(({ text }) => text)).toContain(head)
    const names = new Set(data.groups.flatMap(({ rows }) => rows.map(({ label }) => label)))
    expect(new Set(texts.filter(({ text }) => names.has(text)).map(({ size }) => size)).size).toBe(1)
  })

  test('leaves the bars out where names need their width, with the mark that explains them', () => {
    const [narrow, wide] = [written(430, 400), written(620, 400)].map((texts) => texts.map(({ text }) => text))
    expect(wide).toContain(data.labels.way)
    expect(narrow).not.toContain(data.labels.way)
    const count = (texts: readonly string[] = []) => texts.filter((text) => text === data.labels.target).length
    expect(count(narrow)).toBe(1)
    expect(count(wide)).toBe(2)
  })

  test('writes the name of a domain whole that has a single row, in rows that stay readable', () => {
    const [group] = data.groups
    const [row] = group?.rows ?? []
    if (group === undefined || row === undefined) throw new Error('the map has no row')
    const rows = (count: number) => Array.from({ length: count }, (_, at) => ({ ...row, id: `r${count}${at}` }))
    const named = (label: string, count: number) => ({ ...group, label, rows: rows(count) })
    const groups = [
      named('Direction & governance', 4),
      named('Business partnership', 1),
      named('User & service support', 5),
      named('Change & delivery', 1),
      named('Platform operations', 1),
    ]
    // Half a slide, with the heads of another language.
    const { shapes } = sceneOf(
      { ...data, lenses: ['Prozessverantwortung', 'Richtlinie', 'Daten', 'Finanzierung'], groups },
      { width: 425, maxHeight: 260, measure: plainMeasure, palette: lightPalette, alt: '', locale: 'de-DE' },
    )
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []))
    const cut = texts.filter(({ text }) => text.endsWith('…') && groups.some(({ label }) => label[0] === text[0]))
    expect(cut.map(({ text }) => text)).toEqual([])
    const all = texts.map(({ text }) => text).join(' ')
    for (const { label } of groups) for (const word of label.split(' ')) expect(all).toContain(word)
    for (const { size } of texts.filter(({ text }) => text === row.label)) expect(size).toBeGreaterThanOrEqual(5.4)
  })
})

test('the columns of a map stand in the same place on all of its pages, and so do their heads', () => {
  const data = boardsHeatMap()
  // Long names on the last page alone.
  const last = data.groups.length - 1
  const groups = data.groups.map((group, at) =>
    at === last
      ? { ...group, rows: group.rows.map((row) => ({ ...row, label: `${row.label} of all `.repeat(5) })) }
      : group,
  )
  const pages = chartPages({ ...data, groups }, 6)
  const ways = pages.map((page) => {
    const options = { width: 620, maxHeight: 400, measure: plainMeasure, palette: lightPalette, alt: '' }
    const heads = Object.values(data.labels)
    return sceneOf(page, options).shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.y < 100 && heads.includes(shape.text) ? [`${shape.text} at ${shape.x}`] : [],
    )
  })
  expect(pages.length).toBeGreaterThan(2)
  expect(new Set(ways.map((heads) => heads.join(', '))).size).toBe(1)
  expect(ways[0]?.length).toBeGreaterThan(3)
})

test('the name of a domain with many rows stays readable, however long its words are', () => {
  const data = boardsHeatMap()
  const [group] = data.groups
  const [row] = group?.rows ?? []
  if (group === undefined || row === undefined) throw new Error('no domain')
  const long = 'Donaudampfschifffahrtsgesellschaftskapitän'
  for (const times of [1, 3, 12]) {
    const named = { ...group, label: `Support ${long.repeat(times)}`, rows: Array.from({ length: 6 }, () => row) }
    const { shapes } = sceneOf(
      { ...data, groups: [named] },
      { width: 780, maxHeight: 440, measure: plainMeasure, palette: lightPalette, alt: '', locale: 'en-GB' },
    )
    const own = shapes.flatMap((shape) => (shape.kind === 'text' && /fahrt|Donau/u.test(shape.text) ? [shape] : []))
    expect(own.length).toBeGreaterThan(0)
    for (const { size } of own) expect(size).toBeGreaterThanOrEqual(6.5)
  }
})
