import { openSync } from 'fontkit'
import type { Measure } from '#shared/charts/scene.ts'
import type { FontFiles } from './fonts.ts'
import { setPlainly } from './plain-letters.ts'

/** A typeface that can say how wide a text is and which letters it has. */
export type Typeface = { readonly measure: Measure; readonly has: (codePoint: number) => boolean }

/** Opens the font files. Words are measured once: laying them out takes most of the time of a document. */
export function openTypeface(files: FontFiles): Typeface {
  const fonts = { 400: openSync(files.regular), 600: openSync(files.strong) } as const
  setPlainly(fonts[400])
  setPlainly(fonts[600])
  const widths = { 400: new Map<string, number>(), 600: new Map<string, number>() } as const
  const known = new Map<number, boolean>()
  const widthOf = (word: string, weight: 400 | 600): number => {
    const before = widths[weight].get(word)
    if (before !== undefined) return before
    const font = fonts[weight]
    const width = font.layout(word).advanceWidth / font.unitsPerEm
    widths[weight].set(word, width)
    return width
  }
  return {
    measure: (text, size, weight) => {
      let width = 0
      for (const word of text.split(/(?<= )/u)) width += widthOf(word, weight)
      return width * size
    },
    has: (codePoint) => {
      const before = known.get(codePoint)
      if (before !== undefined) return before
      const has = fonts[400].hasGlyphForCodePoint(codePoint) && fonts[600].hasGlyphForCodePoint(codePoint)
      known.set(codePoint, has)
      return has
    },
  }
}
