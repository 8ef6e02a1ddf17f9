import { type CSSProperties, createContext, use } from 'react'
import { type HouseFont, housePalette } from '#shared/charts/house-palette.ts'
import type { Palette } from '#shared/charts/palette.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { createFormatter, type Formatter } from '#shared/report/format.ts'
import { measureIn } from '../../components/measure-text.ts'

/** The paper of the document and how figures are written on it: what the PDF is set with, too. */
export type PageSetting = {
  /** In points, as on paper; a page on screen is as many pixels before it is scaled. */
  readonly width: number
  readonly height: number
  readonly format: Formatter
  readonly locale: string
  /** The paper's colours in the style of the house, and its typeface. */
  readonly palette: Palette
  readonly font: HouseFont
  /** Rows of a table and of the figures behind a chart; the rest is counted. None on a thumbnail. */
  readonly mostRows: number
}

const papers = { A4: { width: 842, height: 595 }, Letter: { width: 792, height: 612 } } as const

export function pageSetting(workbook: RowOf<'workbook'>, mostRows: number): PageSetting {
  const { paper, currency, houseColour, houseAccent, houseFont } = workbook
  const locale = workbook.locale || 'en'
  return {
    ...papers[paper],
    format: createFormatter(locale, currency),
    locale,
    palette: housePalette({ colour: houseColour, accent: houseAccent }),
    font: houseFont,
    mostRows,
  }
}

/** The colours and the typeface of the house as the tokens that a page on screen is drawn with. */
export function pageTokens({ palette, font }: PageSetting): CSSProperties {
  const { ink, accent, accentSoft } = palette
  const face = pageFaces[font]
  return { '--ink': ink, '--accent': accent, '--accent-soft': accentSoft, fontFamily: face } as CSSProperties
}

/** The typefaces of pages as style sheets name them. */
export const pageFaces: Readonly<Record<HouseFont, string>> = { inter: 'Inter', bitter: 'Bitter, Inter' }

/** A chart on paper is drawn in the paper's colours, whatever the theme of the screen. */
export function sceneOptions(
  { locale, palette, font }: PageSetting,
  width: number,
  maxHeight: number,
): Omit<SceneOptions, 'alt'> {
  return { width, maxHeight, measure: measureIn(pageFaces[font]), palette, locale }
}

export const PageSettingContext = createContext<PageSetting | null>(null)

export function usePageSetting(): PageSetting {
  const setting = use(PageSettingContext)
  if (setting === null) throw new Error('a page was drawn without its setting')
  return setting
}
