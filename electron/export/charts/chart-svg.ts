import type { HouseFont } from '#shared/charts/house-palette.ts'
import { lightPalette } from '#shared/charts/palette.ts'
import { round } from '#shared/charts/paths.ts'
import type { Scene } from '#shared/charts/scene.ts'
import { escapeXml, sceneToSvg } from '#shared/charts/scene-to-svg.ts'
import { webFontsFor } from './web-fonts.ts'

/** Programs that don't read the typeface in the file have one of the others. */
const families: Readonly<Record<HouseFont, string>> = {
  inter: 'Inter, Arial, Helvetica, sans-serif',
  bitter: 'Bitter, Georgia, Cambria, serif',
}

type Setting = {
  /** White around the scene, in points. */
  readonly margin: number
  readonly language: string
  readonly face: HouseFont
}

/** A scene as an SVG file that stands alone: text stays text, its typeface is in it, and it says what it shows. */
export function chartSvg(scene: Scene, { margin, language, face }: Setting): string {
  const svg = sceneToSvg(scene, families[face])
  const drawing = svg.slice(svg.indexOf('>') + 1)
  const [width, height] = [scene.width, scene.height].map((length) => round(length + 2 * margin))
  const size = `width="${width}" height="${height}"`
  const alt = escapeXml(scene.alt)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${-margin} ${-margin} ${width} ${height}"`,
    ` role="img" aria-label="${alt}" xml:lang="${escapeXml(language)}">`,
    `<title>${alt}</title>`,
    `<style>${webFontsFor(scene, face)}</style>`,
    `<rect x="${-margin}" y="${-margin}" ${size} fill="${lightPalette.paper}"/>`,
    drawing,
    '\n',
  ].join('')
}
