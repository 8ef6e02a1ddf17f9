import { expect, test } from 'vitest'
import { lightPalette } from '#shared/charts/palette.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { sampleWorkbook } from '#shared/content/sample/sample-workbook.ts'
import { createTranslator } from '#shared/messages/translate.ts'
import { workbookOf } from '#shared/model/workbook.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { plainMeasure } from './scene-checks.ts'

type Upright = { readonly x: number; readonly top: number; readonly bottom: number }

/** The upright pieces of a line. */
function uprightsOf(path: string): readonly Upright[] {
  const points = [...path.matchAll(/(?:[ML]|Q[\d.]+ [\d.]+ )([\d.]+) ([\d.]+)/g)].map(
    ([, x, y]) => [+Number(x), +Number(y)] as const,
  )
  return points.slice(1).flatMap(([x, y], at) => {
    const [before = 0, from = 0] = points[at] ?? []
    return Math.abs(before - x) < 0.1 ? [{ x, top: Math.min(from, y), bottom: Math.max(from, y) }] : []
  })
}

test.each([700, 770, 900])('links that share neither end do not lie on each other, %i points wide', (width) => {
  const say = createTranslator('en-GB')
  const report = buildReport(workbookOf(3, sampleWorkbook(say)), { audience: 'leadership', at: '2026-11-22', say })
  const charts = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' && block.chart.kind === 'roadmap' ? [block.chart] : [])),
  )
  const [roadmap] = charts
  if (roadmap === undefined) throw new Error('the sample has a roadmap')
  const options = { width, maxHeight: 400, measure: plainMeasure, palette: lightPalette, alt: '' }
  const lines = sceneOf(roadmap, options).shapes.flatMap((shape) =>
    shape.kind === 'path' && shape.fill === 'none' && (shape.strokeWidth === 0.8 || shape.strokeWidth === 1.2)
      ? [shape.d]
      : [],
  )
  const drawn = roadmap.links.map((link, at) => ({ link, uprights: uprightsOf(lines[at] ?? '') }))
  expect(drawn.filter(({ uprights }) => uprights.length > 0).length).toBeGreaterThan(5)
  const onEachOther = drawn.flatMap((one, at) =>
    drawn
      .slice(at + 1)
      .filter(({ link }) => link.from !== one.link.from && link.to !== one.link.to)
      .filter(({ uprights }) =>
        uprights.some((a) =>
          one.uprights.some(
            (b) => Math.abs(a.x - b.x) < 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 10,
          ),
        ),
      )
      .map(({ link }) => `${one.link.from}-${one.link.to} and ${link.from}-${link.to}`),
  )
  expect(onEachOther).toEqual([])
})
