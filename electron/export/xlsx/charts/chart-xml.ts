import { lightPalette } from '#shared/charts/palette.ts'

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const textSize = 1000
const titleSize = 1300
const none = '<a:noFill/><a:ln><a:noFill/></a:ln>'

export const palette = lightPalette

/** Text as XML character data. What XML can't hold was taken out before. */
export function xmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** @param opacity 0 to 1 */
export function fill(hex: string, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : ''
  return `<a:solidFill><a:srgbClr val="${hex.slice(1).toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`
}

/** @param width in points */
export function outline(hex: string, width: number, dash = 'solid'): string {
  return `<a:ln w="${Math.round(width * 12_700)}" cap="rnd">${fill(hex)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
}

export function textLook(hex: string, bold = false): string {
  const look = `<a:defRPr sz="${textSize}" b="${bold ? 1 : 0}">${fill(hex)}</a:defRPr>`
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${look}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
}

/** @param upwards for an axis at the side */
export function titleOf(text: string, { size = textSize, upwards = false } = {}): string {
  const look = `sz="${size}" b="1"`
  const body = upwards ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>'
  const run = `<a:r><a:rPr lang="en-US" ${look}>${fill(palette.text)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p><a:pPr><a:defRPr ${look}/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
}

type Space = {
  readonly title: string
  readonly plot: string
  readonly legend: boolean
  /** Where the plot stands; left to the program if not given. */
  readonly layout?: string
}

/** A chart of a sheet around its plot. */
export function chartSpace({ title, plot, legend, layout = '<c:layout/>' }: Space): string {
  const key = legend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textLook(palette.text)}</c:legend>` : ''
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace ${namespaces}><c:date1904 val="0"/><c:roundedCorners val="0"/>`,
    `<c:chart>${titleOf(title, { size: titleSize })}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea>${layout}${plot}<c:spPr>${none}</c:spPr></c:plotArea>${key}`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr>${fill(palette.paper)}${outline(palette.line, 0.75)}</c:spPr>${textLook(palette.text)}</c:chartSpace>`,
  ].join('')
}

/** Which of a point's facts are written beside it. */
function shows({ value = false, series = false } = {}): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${series ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
}

/** Labels of a series. */
export function labels(place: string, what: { value?: boolean; series?: boolean }, format?: string): string {
  const number = format === undefined ? '' : `<c:numFmt formatCode="${xmlText(format)}" sourceLinked="0"/>`
  return `<c:dLbls>${number}<c:spPr>${none}</c:spPr>${textLook(palette.ink)}<c:dLblPos val="${place}"/>${shows(what)}</c:dLbls>`
}
