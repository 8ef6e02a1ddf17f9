import { readFileSync } from 'node:fs'
import type { HouseFont } from '#shared/charts/house-palette.ts'
import type { Scene } from '#shared/charts/scene.ts'
import { shippedFile } from '../shipped-file.ts'

type Part = { readonly range: string; readonly letters: RegExp }
type WebFont = Part & { readonly family: string; readonly weight: string; readonly file: string }

/** The parts in which the screen has its typefaces, too. */
const parts = {
  latin: {
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
    letters:
      /[\u0020-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/u,
  },
  'latin-ext': {
    range: 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    letters: /[\u0100-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/u,
  },
} as const satisfies Record<string, Part>

const partNames = Object.keys(parts) as readonly (keyof typeof parts)[]

/** Inter varies in one file; Bitter has a file for each weight. */
const faces: Readonly<Record<HouseFont, readonly WebFont[]>> = {
  inter: partNames.map((part) => ({
    family: 'Inter',
    weight: '100 900',
    file: `inter-${part}-wght-normal.woff2`,
    ...parts[part],
  })),
  bitter: ([400, 600] as const).flatMap((weight) =>
    partNames.map((part) => ({
      family: 'Bitter',
      weight: `${weight}`,
      file: `bitter-${part}-${weight}-normal.woff2`,
      ...parts[part],
    })),
  ),
}

/** All files of fonts that charts may carry: what has to ship. */
export const webFontFiles: readonly string[] = Object.values(faces).flatMap((fonts) => fonts.map(({ file }) => file))

const rules = new Map<string, string>()

/** Style rules that carry the letters and weights of a scene's texts, so that they are the same on every machine and nothing is fetched. */
export function webFontsFor({ shapes }: Pick<Scene, 'shapes'>, face: HouseFont): string {
  const texts = shapes.filter((shape) => shape.kind === 'text')
  const isUsed = ({ weight, letters }: WebFont): boolean =>
    texts.some((shape) => (weight.includes(' ') || weight === `${shape.weight}`) && letters.test(shape.text))
  return faces[face]
    .filter(isUsed)
    .map((font) => rules.get(font.file) ?? keep(font))
    .join('')
}

function keep({ family, weight, file, range }: WebFont): string {
  const path = shippedFile(import.meta.dirname, [`fonts/${file}`, `assets/fonts/screen/${file}`])
  const data = readFileSync(path).toString('base64')
  const rule = `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`
  rules.set(file, rule)
  return rule
}
