import { readFileSync } from 'node:fs'
import { shippedFile } from '../shipped-file.ts'

type WebFont = { readonly file: string; readonly range: string; readonly letters: RegExp }

/** Inter in the parts in which the screen has it, too. */
const fonts: readonly WebFont[] = [
  {
    file: 'inter-latin-wght-normal.woff2',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
    letters: /./u,
  },
  {
    file: 'inter-latin-ext-wght-normal.woff2',
    range: 'U+0100-02BA,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    letters: /[\u0100-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2113\u2c60-\u2c7f\ua720-\ua7ff]/u,
  },
]

const styles = new Map<string, string>()

/** Style rules that carry the letters a text needs, so that they are the same on every machine and nothing is fetched. */
export function webFontsFor(text: string): string {
  return fonts
    .filter(({ letters }) => letters.test(text))
    .map((font) => styles.get(font.file) ?? keep(font))
    .join('')
}

function keep({ file, range }: WebFont): string {
  const path = shippedFile(import.meta.dirname, [`fonts/${file}`, `assets/fonts/screen/${file}`])
  const data = readFileSync(path).toString('base64')
  const rule = `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`
  styles.set(file, rule)
  return rule
}
