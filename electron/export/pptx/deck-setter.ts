import { housePalette } from '#shared/charts/house-palette.ts'
import type { Palette } from '#shared/charts/palette.ts'
import type { Measure } from '#shared/charts/scene.ts'
import type { Say } from '#shared/messages/translate.ts'
import { createFormatter, type Formatter } from '#shared/report/format.ts'
import type { Report } from '#shared/report/report.ts'

/** What every part of the deck needs to set its content: sizes, colours, words and how wide they are. */
export type DeckSetter = {
  readonly palette: Palette
  readonly measure: Measure
  /** From a line to the next, as a share of the size. */
  readonly leading: (line: string) => number
  readonly say: Say
  readonly format: Formatter
  readonly locale: string
  readonly sizes: Sizes
}

/** Sizes of type in points. */
export type Sizes = Readonly<
  Record<'title' | 'message' | 'kicker' | 'figure' | 'heading' | 'body' | 'table' | 'small', number>
>

const sizes: Sizes = { title: 24, message: 13, kicker: 11, figure: 26, heading: 15, body: 14, table: 11, small: 9 }

/** Of the heads of columns. */
export function headSize({ table }: Sizes): number {
  return Math.max(9, table - 1)
}

/** A slide of 16:9 and its parts. */
export const slideGeometry = {
  width: 960,
  height: 540,
  side: 44,
  inner: 872,
  kickerTop: 24,
  headTop: 40,
  bodyBottom: 496,
  footTop: 510,
} as const

export function createDeckSetter(
  report: Report,
  say: Say,
  { measure, leading }: Pick<DeckSetter, 'measure' | 'leading'>,
): DeckSetter {
  const format = createFormatter(report.locale, report.currency)
  return { palette: housePalette(report.house), measure, leading, say, format, locale: report.locale, sizes }
}

/** What is smaller can't be read from where people sit. In points. */
const least = 9

/** The same setting in larger type, for a section with little in it; heads stay as they are on every slide. */
export function enlarged(set: DeckSetter, scale: number): DeckSetter {
  const { body, table, heading, figure } = set.sizes
  const larger = {
    body: Math.max(least, body * scale),
    table: Math.max(least, table * scale),
    heading: heading * scale,
    figure: figure * scale,
  }
  return { ...set, sizes: { ...set.sizes, ...larger } }
}
