import { fitText } from '#shared/charts/fit-text.ts'
import { figureReference, seriesStart, textReference } from '../../ooxml/chart-caches.ts'
import { type ChartLook, shows } from '../../ooxml/chart-look.ts'
import { chartSpace } from '../../ooxml/chart-space.ts'
import { deckColours } from '../deck-colours.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { xmlText } from '../deck-text.ts'

export const chartTextSize = 11
/** The sheet of the workbook behind a chart. */
export const sheetName = 'Sheet1'

/** Charts of slides: their colours are those of the deck's theme, so that who changes it changes them. */
export function deckLook({ palette, locale }: DeckSetter): ChartLook {
  return { palette, colourName: deckColours(palette), textSize: chartTextSize, language: locale, xmlText }
}

/**
 * A chart of a slide around its plot. The slide says its title.
 * @param legend whether its series are named below it
 * @param layout where the plot stands in it; PowerPoint decides if not given
 */
export function deckChart(plot: string, legend: boolean, look: ChartLook, layout?: string): string {
  const tail = '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'
  const space = { plot, legend: legend ? look.palette.muted : null, tail }
  return chartSpace(layout === undefined ? space : { ...space, layout }, look)
}

/** What stands at a point. @param text in place of its figure */
export function pointLabel(index: number, text: string, place: string, look: ChartLook): string {
  const run = `<a:r><a:rPr lang="${xmlText(look.language)}" sz="${(chartTextSize - 1) * 100}"/><a:t>${xmlText(text)}</a:t></a:r>`
  const rich = `<c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx>`
  return `<c:dLbl><c:idx val="${index}"/>${rich}<c:dLblPos val="${place}"/>${shows({ value: true })}</c:dLbl>`
}

/** A column of the sheet, `A` from 0, and the rows that hold its figures: the first row has the names. */
function range(column: number, count: number): string {
  const letter = String.fromCharCode(65 + column)
  return `${sheetName}!$${letter}$2:$${letter}$${Math.max(2, count + 1)}`
}

export function texts(column: number, values: readonly string[], look: ChartLook): string {
  return textReference(range(column, values.length), values, look)
}

/** Figures; what is not known has no point. */
export function figures(column: number, values: readonly (number | null)[], format: string, look: ChartLook): string {
  return figureReference(range(column, values.length), values, format, look)
}

/** A series' place and name, which stands above its column. */
export function seriesHead(index: number, column: number, name: string, look: ChartLook): string {
  const cell = `${sheetName}!$${String.fromCharCode(65 + column)}$1`
  return seriesStart(index, textReference(cell, [name], look))
}

/** A name as short as a chart has room for. The whole of it stands in the last column of its sheet. @param room in points */
export function shortName(text: string, room: number, { measure }: DeckSetter): string {
  return fitText(text, room, { size: chartTextSize, weight: 400 }, measure)
}

/** The cell for the whole name of what has a short one. */
export function wholeName(whole: string, short: string | undefined): readonly string[] {
  return short === whole ? [] : [whole]
}
