import type { Report } from '#shared/report/report.ts'
import { locateFonts } from '../fonts.ts'
import { hanShapesIn } from '../map-texts.ts'
import type { Part } from '../parts.ts'
import { sanitiseReport } from '../pdf/sanitise-report.ts'
import { openTypeface } from '../typeface.ts'
import { chartSvg } from './chart-svg.ts'
import { type ReportChart, reportCharts } from './report-charts.ts'

/** Charts by their names; all if not given. */
type Chosen = { readonly charts?: readonly string[] | undefined }

function chosen(report: Report, { charts: wanted }: Chosen): readonly ReportChart[] {
  const charts = reportCharts(report)
  return wanted === undefined ? charts : charts.filter(({ name }) => wanted.includes(name))
}

/** Each chart of a report as SVG. */
export function* svgParts(report: Report, wanted: Chosen): Generator<Part> {
  const { measure } = openTypeface(locateFonts(import.meta.dirname), hanShapesIn(report, report.locale))
  for (const { name, margin, draw } of chosen(report, wanted)) {
    yield { name: `${name}.svg`, bytes: new TextEncoder().encode(chartSvg(draw(measure), margin, report.locale)) }
  }
}

/** Each chart of a report as PNG. A letter that the typeface lacks is a box, as in the PDF. */
export async function* pngParts(report: Report, wanted: Chosen): AsyncGenerator<Part> {
  const { createPngMaker } = await import('./chart-png.ts')
  const fonts = locateFonts(import.meta.dirname, report.house?.font)
  const typeface = openTypeface(fonts, hanShapesIn(report, report.locale))
  const printable = sanitiseReport(report, typeface.has).report
  const maker = await createPngMaker(fonts, typeface)
  try {
    for (const { name, margin, draw } of chosen(printable, wanted)) {
      yield { name: `${name}.png`, bytes: maker.draw(draw(typeface.measure), margin) }
    }
  } finally {
    maker.end()
  }
}
