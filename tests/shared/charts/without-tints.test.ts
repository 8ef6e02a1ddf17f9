import { describe, expect, test } from 'vitest'
import type { ChartData } from '#shared/charts/chart-data.ts'
import { lightPalette, type Palette } from '#shared/charts/palette.ts'
import type { Scene, Shape } from '#shared/charts/scene.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { sampleCharts } from '#tests/fixtures/sample-charts.ts'
import { plainMeasure } from './scene-checks.ts'

/** As the high contrast theme has it: no tints. */
const { paper } = lightPalette
const bare: Palette = {
  ...lightPalette,
  accentSoft: paper,
  selectSoft: paper,
  warnSoft: paper,
  dangerSoft: paper,
  sunken: '#f0f0f0',
}

type Rect = Extract<Shape, { kind: 'rect' }>

function rectsOf(data: ChartData, palette: Palette): readonly Rect[] {
  const scene: Scene = sceneOf(data, { measure: plainMeasure, palette, alt: '', width: 400, maxHeight: 300 })
  return scene.shapes.filter((shape) => shape.kind === 'rect')
}

describe('where the theme has no tints', () => {
  test('no quadrant of value and effort is shaded, rather than one of four', () => {
    const { confidenceLabels: _, ...data } = sampleCharts.valueEffort
    expect(rectsOf(data, lightPalette)).toHaveLength(4)
    expect(rectsOf(data, bare)).toEqual([])
  })

  test('cells of risks have the heavier an edge, the higher the exposure', () => {
    const data = { ...sampleCharts.riskMatrix, risks: [] }
    expect(rectsOf(data, lightPalette).every(({ stroke }) => stroke === undefined)).toBe(true)
    const cells = rectsOf(data, bare)
    expect(cells).toHaveLength(25)
    const edges = [5, 4, 3, 2, 1].flatMap((likelihood, row) =>
      [1, 2, 3, 4, 5].map((impact, column) => ({
        exposure: likelihood * impact,
        edge: cells.toSorted((a, b) => a.y - b.y || a.x - b.x)[row * 5 + column]?.strokeWidth ?? 0,
      })),
    )
    const byExposure = edges.toSorted((a, b) => a.exposure - b.exposure).map(({ edge }) => edge)
    expect(byExposure).toEqual(byExposure.toSorted((a, b) => a - b))
    expect(new Set(byExposure).size).toBe(3)
    expect(Math.min(...byExposure)).toBeGreaterThan(0)
  })

  test('a team near its limit stands out from one that has room', () => {
    const data: ChartData = {
      ...sampleCharts.load,
      periods: ['Q1', 'Q2'],
      teams: [
        {
          label: 'Platform',
          loads: [
            { load: 0.9, state: 'amber' },
            { load: 0.4, state: 'green' },
          ],
        },
      ],
    }
    expect(rectsOf(data, bare).map(({ stroke }) => stroke)).toEqual([bare.warn, undefined])
  })
})
