import { describe, expect, test, vi } from 'vitest'
import { pngParts, svgParts } from '#electron/export/charts/chart-parts.ts'
import { reportCharts } from '#electron/export/charts/report-charts.ts'
import type { Part } from '#electron/export/parts.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { tortureWorkbook } from '#tests/fixtures/torture-workbook.ts'

// A loaded machine is slow, but not that slow.
vi.setConfig({ testTimeout: 120_000 })

const say = createTranslator('en-GB')
const sample = buildReport(workbookOf(3, sampleWorkbook(say)), { audience: 'leadership', at: '2026-11-22', say })
const torture = buildReport(tortureWorkbook(), { audience: 'leadership', at: '2026-11-22', say })

async function gathered(parts: AsyncIterable<Part>): Promise<readonly Part[]> {
  const found: Part[] = []
  for await (const part of parts) found.push(part)
  return found
}

/** The size that a PNG says it has. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return [view.getUint32(16), view.getUint32(20)]
}

test('charts have names of their own', () => {
  const names = reportCharts(sample).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names).toEqual(
    expect.arrayContaining(['strategyOnAPage', 'currentState-heatMap', 'currentState-radar', 'roadmap', 'investment']),
  )
})

describe.each([
  ['the sample', sample],
  ['the torture workbook', torture],
])('charts of %s', (_name, report) => {
  test('are SVG that names nothing outside of itself and says what it shows', () => {
    for (const { name, bytes } of svgParts(report, {}, say)) {
      const svg = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      expect(name).toMatch(/^[\w-]+\.svg$/)
      expect(svg).toMatch(/ role="img" aria-label="[^"]+" xml:lang="en/)
      const inside = /url\(data:font\/woff2;base64,[\w+/=]+\)/g
      expect(svg).toMatch(inside)
      const rest = svg.replace(inside, '').replace('xmlns="http://www.w3.org/2000/svg"', '')
      expect(rest).not.toMatch(/href|@import|url\((?!#)|<image|<script|<foreignObject/)
    }
  })

  test('are PNG of twice the size of the drawing, the same each time', { timeout: 120_000 }, async () => {
    const only = { charts: ['roadmap', 'strategyOnAPage', 'risks-riskMatrix'] }
    const first = await gathered(pngParts(report, only, say))
    const again = await gathered(pngParts(report, only, say))
    expect(first.map(({ name }) => name).toSorted()).toEqual(only.charts.map((name) => `${name}.png`).toSorted())
    for (const [at, { name, bytes }] of first.entries()) {
      expect(Buffer.compare(bytes, again[at]?.bytes ?? new Uint8Array())).toBe(0)
      const [width, height] = sizeOf(bytes)
      if (name === 'strategyOnAPage.png') expect(width).toBe(1_684)
      else expect(width).toBe(1_872)
      expect(height).toBeGreaterThan(600)
      // What no font has is named below, in the torture workbook alone.
      if (name === 'strategyOnAPage.png') expect(height === 1_190).toBe(report === sample)
    }
  })
})

/** Families and weights that an SVG carries. */
function carried(svg: string): readonly string[] {
  const rules = svg.matchAll(/@font-face\{font-family:(\w+);font-weight:([\d ]+);/g)
  return [...new Set([...rules].map(([, family, weight]) => `${family} ${weight}`))]
}

function svgOf(report: typeof sample, name: string): string {
  const [part] = svgParts(report, { charts: [name] }, say)
  return new TextDecoder().decode(part?.bytes)
}

test('a chart carries the typeface of the house and no weight that it has no text in', () => {
  const house = { colour: '', accent: '', coverText: '', font: 'bitter' as const }
  const svg = svgOf({ ...sample, house }, 'roadmap')
  expect(svg).toContain('font-family="Bitter, ')
  const weights = [...new Set([...svg.matchAll(/font-weight="(\d+)"/g)].map(([, weight]) => `Bitter ${weight}`))]
  expect([...carried(svg)].toSorted()).toEqual(weights.toSorted())
  expect(carried(svgOf(sample, 'roadmap'))).toEqual(['Inter 100 900'])
  const regular = svgOf({ ...sample, house }, 'gaps-gaps')
  expect(carried(regular).length).toBe(new Set(regular.match(/font-weight="\d+"/g)).size)
})

test('letters that no font has are boxes in a chart, and it says which; no other chart does', async () => {
  const workbook = sampleWorkbook(say)
  const [first, ...rest] = workbook.initiative ?? []
  if (first === undefined) throw new Error('the sample has initiatives')
  const rows = { ...workbook, initiative: [{ ...first, title: `Ꭰ ${first.title}` }, ...rest] }
  const report = buildReport(workbookOf(3, rows), { audience: 'leadership', at: '2026-11-22', say })
  const svg = svgOf(report, 'roadmap')
  expect(svg).toContain('□')
  expect(svg).not.toContain('Ꭰ')
  expect(svg).toMatch(/One character has no letter in the font of this document and stand.*U\+13A0/)
  expect(svgOf(report, 'currentState-radar')).not.toContain('U+13A0')
  expect(svgOf(sample, 'roadmap')).not.toContain('□')
  const only = { charts: ['roadmap'] }
  const [noted] = await gathered(pngParts(report, only, say))
  const [plain] = await gathered(pngParts(sample, only, say))
  const height = (part: Part | undefined): number => sizeOf(part?.bytes ?? new Uint8Array())[1]
  expect(height(noted)).toBeGreaterThan(height(plain))
})

test('a matrix of risks that stands alone says which risks its numbers are', () => {
  const [chart] = sample.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' && block.chart.kind === 'riskMatrix' ? [block.chart] : [])),
  )
  const texts = [...svgOf(sample, 'risks-riskMatrix').matchAll(/<text[^>]*>([^<]+)/g)].map(([, text]) => text)
  expect(chart?.risks.length).toBeGreaterThan(5)
  for (const { number, label } of chart?.risks ?? []) expect(texts[texts.indexOf(label) - 1]).toBe(String(number))
})
