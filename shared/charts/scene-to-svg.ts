import { isColour } from './colour.ts'
import { round } from './paths.ts'
import type { Paint, Scene, Shape } from './scene.ts'

/**
 * A scene as SVG text with everything inline, as PDF writers need it. Colours are checked: writers turn what they don't
 * know into black without a word.
 * @param fontFamily the family registered with the writer; weights are 400 and 600
 * @throws on a colour other than `#rrggbb` or `none`
 */
export function sceneToSvg(scene: Scene, fontFamily: string): string {
  const gradients: string[] = []
  const body = scene.shapes.map((shape) => shapeToSvg(shape, escapeXml(fontFamily), gradients)).join('')
  const size = `width="${round(scene.width)}" height="${round(scene.height)}" viewBox="0 0 ${round(scene.width)} ${round(scene.height)}"`
  const defs = gradients.length === 0 ? '' : `<defs>${gradients.join('')}</defs>`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${defs}${body}</svg>`
}

function shapeToSvg(shape: Shape, family: string, gradients: string[]): string {
  switch (shape.kind) {
    case 'rect': {
      const radius =
        shape.radius === undefined ? '' : ` rx="${round(Math.min(shape.radius, shape.width / 2, shape.height / 2))}"`
      const box = `x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"`
      return `<rect ${box}${radius}${paint(shape, gradientFill(shape.fill, shape.fillTo, gradients))}/>`
    }
    case 'circle':
      return `<circle cx="${round(shape.cx)}" cy="${round(shape.cy)}" r="${round(shape.r)}"${paint(shape)}/>`
    case 'line':
      return `<line x1="${round(shape.x1)}" y1="${round(shape.y1)}" x2="${round(shape.x2)}" y2="${round(shape.y2)}"${paint(shape)}/>`
    case 'path':
      return `<path d="${escapeXml(shape.d)}"${paint(shape)}/>`
    case 'text': {
      const turn =
        shape.rotate === undefined
          ? ''
          : ` transform="rotate(${round(shape.rotate)} ${round(shape.x)} ${round(shape.y)})"`
      const font = `font-family="${family}" font-size="${round(shape.size)}" font-weight="${shape.weight}"`
      const place = `x="${round(shape.x)}" y="${round(shape.y)}" text-anchor="${shape.anchor}"`
      return `<text ${place} ${font} fill="${colour(shape.fill)}"${turn}>${escapeXml(shape.text)}</text>`
    }
  }
}

function gradientFill(from: string | undefined, to: string | undefined, gradients: string[]): string | undefined {
  if (from === undefined || to === undefined) return undefined
  const id = `g${gradients.length}`
  const stops = `<stop offset="0" stop-color="${colour(from)}"/><stop offset="1" stop-color="${colour(to)}"/>`
  gradients.push(`<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="0">${stops}</linearGradient>`)
  return `url(#${id})`
}

function paint(shape: Paint, fill?: string): string {
  const parts = [` fill="${fill ?? colour(shape.fill ?? 'none')}"`]
  if (shape.fillOpacity !== undefined) parts.push(` fill-opacity="${shape.fillOpacity}"`)
  if (shape.stroke !== undefined)
    parts.push(` stroke="${colour(shape.stroke)}" stroke-width="${round(shape.strokeWidth ?? 1)}"`)
  if (shape.dash !== undefined) parts.push(` stroke-dasharray="${shape.dash.map(round).join(' ')}"`)
  if (shape.opacity !== undefined) parts.push(` opacity="${shape.opacity}"`)
  return parts.join('')
}

function colour(text: string): string {
  if (text === 'none' || isColour(text)) return text
  throw new Error(`a scene's colours are #rrggbb or none, not ${text}`)
}

/** Text as XML character data or attribute value. Characters that XML forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
