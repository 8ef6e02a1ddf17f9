import type { Palette } from '#shared/charts/palette.ts'

/** How charts of one kind of document look, and how text gets into their parts of the package. */
export type ChartLook = {
  readonly palette: Palette
  /** The name that a colour has in the document's theme, or its six digits. */
  readonly colourName: (hex: string) => string
  /** Of labels and titles, in points. */
  readonly textSize: number
  /** BCP 47, of what is written into the picture. */
  readonly language: string
  /** Text as XML character data or the value of an attribute. */
  readonly xmlText: (text: string) => string
}

/** Neither ground nor edge. */
export const nothing = '<a:noFill/><a:ln><a:noFill/></a:ln>'

/** @param opacity 0 to 1 */
export function fill(hex: string, { colourName }: ChartLook, opacity = 1): string {
  const name = colourName(hex)
  const kind = /^[0-9A-F]{6}$/.test(name) ? 'srgbClr' : 'schemeClr'
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : ''
  return `<a:solidFill><a:${kind} val="${name}"${alpha === '' ? '/>' : `>${alpha}</a:${kind}>`}</a:solidFill>`
}

/** @param width in points */
export function outline(hex: string, width: number, look: ChartLook, dash = 'solid'): string {
  return `<a:ln w="${Math.round(width * 12_700)}" cap="rnd">${fill(hex, look)}<a:prstDash val="${dash}"/><a:round/></a:ln>`
}

export function textLook(hex: string, look: ChartLook, bold = false): string {
  const run = `<a:defRPr sz="${look.textSize * 100}" b="${bold ? 1 : 0}">${fill(hex, look)}</a:defRPr>`
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`
}

/**
 * The title of a chart or of an axis.
 * @param size in points
 * @param upwards for an axis at the side
 */
export function titleOf(text: string, look: ChartLook, { size = look.textSize, upwards = false } = {}): string {
  const { language, palette, xmlText } = look
  const [type, ink] = [`sz="${size * 100}" b="1"`, fill(palette.text, look)]
  const body = upwards ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>'
  const run = `<a:r><a:rPr lang="${xmlText(language)}" ${type}>${ink}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`
  const start = `<a:pPr><a:defRPr ${type}>${ink}</a:defRPr></a:pPr>`
  return `<c:title><c:tx><c:rich>${body}<a:lstStyle/><a:p>${start}${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
}

/** Which of a point's facts are written beside it. */
export function shows({ value = false, series = false } = {}): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="${series ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`
}
