import { escapeXml } from '#shared/charts/scene-to-svg.ts'
import type { Typeface } from '../typeface.ts'

/**
 * Our own SVG with each text that Inter can't set alone in parts, one for each font, in the order in which they are seen: the
 * writer of SVG knows neither fonts behind a font nor directions.
 */
export function inScripts(svg: string, { seen }: Typeface): string {
  return svg.replace(/(<text [^>]*)>([^<]*)<\/text>/gu, (whole, tag: string, content: string) => {
    const runs = seen(unescaped(content))
    if (runs.every(({ family }) => family === null) && runs.map(({ text }) => text).join('') === unescaped(content))
      return whole
    const spans = runs.map(({ text, family }) =>
      family === null
        ? `<tspan>${escapeXml(text)}</tspan>`
        : `<tspan font-family="${family}">${escapeXml(text)}</tspan>`,
    )
    return `${tag} xml:space="preserve">${spans.join('')}</text>`
  })
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
