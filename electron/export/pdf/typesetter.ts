import { housePalette } from '#shared/charts/house-palette.ts'
import type { Palette } from '#shared/charts/palette.ts'
import type { Measure } from '#shared/charts/scene.ts'
import type { Say } from '#shared/messages/translate.ts'
import { createFormatter, type Formatter } from '#shared/report/format.ts'
import type { Report } from '#shared/report/report.ts'
import { type PageGeometry, pageGeometry } from './page-geometry.ts'

/** What every part of the document needs to set its content: the page, the colours, the words and how wide they are. */
export type Typesetter = {
  readonly page: PageGeometry
  readonly palette: Palette
  readonly measure: Measure
  readonly say: Say
  readonly format: Formatter
  readonly locale: string
  readonly sizes: Sizes
  /** Above and below the text of a cell, in points. */
  readonly rowPadding: number
  /** What a picture gets of the height it could have, and text of its white between lines and paragraphs. */
  readonly looseness: number
  /** Whether short texts of a list stand side by side. */
  readonly inPairs: boolean
  /** Takes what pictures had to shorten, and no other part of the document has in full. */
  readonly tellCut?: (whole: string) => void
  /** The mark before a tag: Bitter has no large one. */
  readonly dot: string
}

export function createTypesetter(
  report: Pick<Report, 'paper' | 'locale' | 'currency' | 'house'>,
  say: Say,
  measure: Measure,
): Typesetter {
  return {
    page: pageGeometry(report.paper),
    palette: housePalette(report.house),
    measure,
    say,
    format: createFormatter(report.locale, report.currency),
    locale: report.locale,
    sizes,
    rowPadding: usualPadding,
    looseness: 1,
    inPairs: false,
    dot: report.house?.font === 'bitter' ? '•' : '●',
  }
}

/** The family registered with the writer. */
export const family = 'Inter'

/** Sizes of type in points. */
export type Sizes = Readonly<Record<'title' | 'message' | 'figure' | 'heading' | 'body' | 'table' | 'small', number>>

const sizes: Sizes = { title: 20, message: 9.5, figure: 17, heading: 11, body: 8.8, table: 7.6, small: 6.8 }

/** The same setting in larger type, for a page with little on it; its head stays as it is on every page. */
export function enlarged(set: Typesetter, scale: number): Typesetter {
  const larger = Object.entries(set.sizes).map(([name, size]) => [
    name,
    name === 'title' || name === 'message' ? size : size * scale,
  ])
  return { ...set, sizes: Object.fromEntries(larger) as Sizes }
}

const usualPadding = 3.2
const close = [
  { rowPadding: 2.5, looseness: 1, inPairs: true },
  { rowPadding: 1.8, looseness: 0.95, inPairs: true },
  { rowPadding: 1.8, looseness: 0.88, inPairs: true },
  { rowPadding: 1.8, looseness: 0.8, inPairs: true },
] as const

/** The same setting with all standing closer, a little at first: for pages that would leave little alone on a last one. */
export function closer(set: Typesetter): readonly Typesetter[] {
  return close.map((closer) => ({ ...set, ...closer }))
}

/** From line to line in pdfmake, as a share of the size: ascent and descent of Inter. */
export const leading = 1.21
