import type { ChartData } from '#shared/charts/chart-data.ts'
import { housePalette } from '#shared/charts/house-palette.ts'
import { withRiskNames } from '#shared/charts/risk-names.ts'
import type { Measure, Scene } from '#shared/charts/scene.ts'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { strategyPage } from '#shared/charts/strategy-page.ts'
import { createFormatter } from '#shared/report/format.ts'
import type { Report, StrategyOnAPage } from '#shared/report/report.ts'
import { mapValues } from '../map-texts.ts'
import { strategyPageFigures } from '../strategy-page-figures.ts'

/** A chart by the name of its section and its kind, such as `roadmap` or `currentState-heatMap`: the same in every language. */
export type ReportChart = {
  readonly name: string
  /** White around the drawing, in points. */
  readonly margin: number
  /** @param clean makes a text one that can be drawn */
  readonly draw: (measure: Measure, clean: (text: string) => string) => Scene
}

const margin = 18
const width = 900
/** Charts of rows are as high as their rows, others fit into this. */
const plainHeight = 560
const rowsHeight = 20_000
const ofRows = new Set<ChartData['kind']>(['heatMap', 'roadmap', 'gaps', 'bars', 'bullets', 'load'])
const page = { width: 842, height: 595 } as const

/** Every chart of a report, in its order. */
export function reportCharts(report: Report): readonly ReportChart[] {
  const taken = new Map<string, number>()
  const nameOf = (section: string, kind: string): string => {
    const plain = section === kind ? section : `${section}-${kind}`
    const count = (taken.get(plain) ?? 0) + 1
    taken.set(plain, count)
    return count === 1 ? plain : `${plain}-${count}`
  }
  return report.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly ReportChart[] => {
      if (block.kind === 'chart') {
        const { chart, alt } = block
        const draw: ReportChart['draw'] = (measure, clean) => {
          const printable = mapValues({ chart, alt }, clean)
          return chartScene(report, printable.chart, printable.alt, measure)
        }
        return [{ name: nameOf(section.id, chart.kind), margin, draw }]
      }
      if (block.kind !== 'strategyOnAPage') return []
      const draw: ReportChart['draw'] = (measure, clean) => {
        const { page: strategy, alt } = mapValues({ page: block.page, alt: section.headline }, clean)
        return pageScene(report, strategy, alt, measure)
      }
      return [{ name: nameOf(section.id, block.kind), margin: 0, draw }]
    }),
  )
}

function chartScene({ locale, house }: Report, chart: ChartData, alt: string, measure: Measure): Scene {
  const maxHeight = ofRows.has(chart.kind) ? rowsHeight : plainHeight
  const options = { width, maxHeight, measure, palette: housePalette(house), alt, locale } as const
  const scene = sceneOf(chart, options)
  return chart.kind === 'riskMatrix' ? withRiskNames(scene, chart, options) : scene
}

function pageScene(
  { locale, currency, house }: Report,
  strategy: StrategyOnAPage,
  alt: string,
  measure: Measure,
): Scene {
  const format = createFormatter(locale, currency)
  return strategyPage(strategyPageFigures(strategy, format.cell), {
    width: page.width,
    maxHeight: page.height,
    measure,
    palette: housePalette(house),
    alt,
    locale,
  })
}
