import { createContext, use } from 'react'
import { lightPalette } from '#shared/charts/palette.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import { createFormatter, type Formatter } from '#shared/report/format.ts'
import { measureText } from '../../components/measure-text.ts'

/** The paper of the document and how figures are written on it: what the PDF is set with, too. */
export type PageSetting = {
  /** In points, as on paper; a page on screen is as many pixels before it is scaled. */
  readonly width: number
  readonly height: number
  readonly format: Formatter
  readonly locale: string
  /** Rows of a table and of the figures behind a chart; the rest is counted. None on a thumbnail. */
  readonly mostRows: number
}

const papers = { A4: { width: 842, height: 595 }, Letter: { width: 792, height: 612 } } as const

export function pageSetting(paper: 'A4' | 'Letter', locale: string, currency: string, mostRows: number): PageSetting {
  return { ...papers[paper], format: createFormatter(locale || 'en', currency), locale: locale || 'en', mostRows }
}

/** A chart on paper is drawn in the paper's colours, whatever the theme of the screen. */
export function sceneOptions({ locale }: PageSetting, width: number, maxHeight: number): Omit<SceneOptions, 'alt'> {
  return { width, maxHeight, measure: measureText, palette: lightPalette, locale }
}

export const PageSettingContext = createContext<PageSetting | null>(null)

export function usePageSetting(): PageSetting {
  const setting = use(PageSettingContext)
  if (setting === null) throw new Error('a page was drawn without its setting')
  return setting
}
