import type { Scene } from '#shared/charts/scene.ts'
import type { Say } from '#shared/messages/translate.ts'
import type { Report } from '#shared/report/report.ts'
import { type FontFiles, locateFonts } from '../fonts.ts'
import { hanShapesIn } from '../map-texts.ts'
import type { Part } from '../parts.ts'
import { sanitiseText } from '../pdf/sanitise-text.ts'
import { substitutesText } from '../substitutes.ts'
import { openTypeface, type Typeface } from '../typeface.ts'
import { chartSvg } from './chart-svg.ts'
import { reportCharts } from './report-charts.ts'
import { withNote } from './with-note.ts'

/** Charts by their names; all if not given. */
type Chosen = { readonly charts?: readonly string[] | undefined }

/** Where a drawing goes to its edge, a note does not. */
const edge = 18

type Drawn = { readonly name: string; readonly margin: number; readonly scene: Scene }

/** The charts that are wanted. A letter that no typeface has is a box, as in the PDF, and a note says which. */
function* drawn(report: Report, { charts: wanted }: Chosen, { has, measure }: Typeface, say: Say): Generator<Drawn> {
  for (const { name, margin, draw } of reportCharts(report)) {
    if (wanted !== undefined && !wanted.includes(name)) continue
    const lost = new Set<number>()
    const scene = draw(measure, (text) => sanitiseText(text, has, lost))
    yield { name, margin, scene: withNote(scene, substitutesText(lost, say), margin === 0 ? edge : 0, measure) }
  }
}

function lettersOf(report: Report): { readonly fonts: FontFiles; readonly typeface: Typeface } {
  const fonts = locateFonts(import.meta.dirname, report.house?.font)
  return { fonts, typeface: openTypeface(fonts, hanShapesIn(report, report.locale)) }
}

/** Each chart of a report as SVG. */
export function* svgParts(report: Report, wanted: Chosen, say: Say): Generator<Part> {
  const { typeface } = lettersOf(report)
  const face = report.house?.font ?? 'inter'
  for (const { name, margin, scene } of drawn(report, wanted, typeface, say)) {
    const svg = chartSvg(scene, { margin, language: report.locale, face })
    yield { name: `${name}.svg`, bytes: new TextEncoder().encode(svg) }
  }
}

/** Each chart of a report as PNG. */
export async function* pngParts(report: Report, wanted: Chosen, say: Say): AsyncGenerator<Part> {
  const { createPngMaker } = await import('./chart-png.ts')
  const { fonts, typeface } = lettersOf(report)
  const maker = await createPngMaker(fonts, typeface)
  try {
    for (const { name, margin, scene } of drawn(report, wanted, typeface, say)) {
      yield { name: `${name}.png`, bytes: maker.draw(scene, margin) }
    }
  } finally {
    maker.end()
  }
}
