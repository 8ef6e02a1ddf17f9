import { fitText } from '#shared/charts/fit-text.ts'
import { deckColours } from '../deck-colours.ts'
import type { DeckSetter } from '../deck-setter.ts'
import { xmlText } from '../deck-text.ts'

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export const chartTextSize = 11
/** The sheet of the workbook behind a chart. */
export const sheetName = 'Sheet1'

/**
 * A chart around its plot.
 * @param legend whether its series are named below it
 * @param layout where the plot stands in it; PowerPoint decides if not given
 */
export function chartSpace(plot: string, legend: boolean, set: DeckSetter, layout = '<c:layout/>'): string {
  const { palette } = set
  const key = legend
    ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(palette.muted, false, set)}</c:legend>`
    : ''
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/>',
    `<c:plotArea>${layout}${plot}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`,
    `${key}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textLook(palette.text, false, set),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('')
}

export function fill(hex: string, { palette }: DeckSetter): string {
  const name = deckColours(palette)(hex)
  return `<a:solidFill>${/^[0-9A-F]{6}$/.test(name) ? `<a:srgbClr val="${name}"/>` : `<a:schemeClr val="${name}"/>`}</a:solidFill>`
}

/** @param width in points */
export function outline(hex: string, width: number, set: DeckSetter, dash = 'solid'): string {
  return `<a:ln w="${Math.round(width * 12_700)}" cap="rnd">${fill(hex, set)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
}

export function textLook(hex: string, bold: boolean, set: DeckSetter): string {
  const look = `<a:defRPr sz="${chartTextSize * 100}" b="${bold ? 1 : 0}">${fill(hex, set)}</a:defRPr>`
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
}

/** What stands at a point. @param text in place of its figure */
export function pointLabel(index: number, text: string, place: string, set: DeckSetter): string {
  const run = `<a:r><a:rPr lang="${xmlText(set.locale)}" sz="${(chartTextSize - 1) * 100}"/><a:t>${xmlText(text)}</a:t></a:r>`
  const rich = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx>`
  return `<c:dLbl><c:idx val="${index}"/>${rich}<c:dLblPos val="${place}"/>${shows({ value: true })}</c:dLbl>`
}

export function shows({ value }: { readonly value: boolean }): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
}

/** A column of the sheet, `A` from 0, and the rows that hold its figures: the first row has the names. */
function range(column: number, count: number): string {
  const letter = String.fromCharCode(65 + column)
  return `${sheetName}!$${letter}$2:$${letter}$${Math.max(2, count + 1)}`
}

export function texts(column: number, values: readonly string[]): string {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${xmlText(value)}</c:v></c:pt>`)
  return `<c:strRef><c:f>${range(column, values.length)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache></c:strRef>`
}

/** Figures; what is not known has no point. */
export function figures(column: number, values: readonly (number | null)[], format: string): string {
  const points = values.flatMap((value, index) =>
    value === null || !Number.isFinite(value) ? [] : [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`],
  )
  const cache = `<c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}`
  return `<c:numRef><c:f>${range(column, values.length)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`
}

/** A name as short as a chart has room for. The whole of it stands in the last column of its sheet. @param room in points */
export function shortName(text: string, room: number, { measure }: DeckSetter): string {
  return fitText(text, room, { size: chartTextSize, weight: 400 }, measure)
}

/** The cell for the whole name of what has a short one. */
export function wholeName(whole: string, short: string | undefined): readonly string[] {
  return short === whole ? [] : [whole]
}

/** A series' place and name, which stands above its column. */
export function seriesHead(index: number, column: number, name: string): string {
  const cell = `${sheetName}!$${String.fromCharCode(65 + column)}$1`
  const cache = `<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(name)}</c:v></c:pt></c:strCache>`
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${cell}</c:f>${cache}</c:strRef></c:tx>`
}
