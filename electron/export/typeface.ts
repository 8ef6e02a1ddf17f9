import { openSync } from 'fontkit'
import type { Measure } from '#shared/charts/scene.ts'
import type { FontFiles } from './fonts.ts'
import { setPlainly } from './plain-letters.ts'

/** A text as the glyphs of a font, for a size of 1. */
export type Glyphs = {
  readonly ids: readonly number[]
  /** x and y of each, one after the other, from the beginning of the base line. */
  readonly places: readonly number[]
}

/** A typeface that can say how wide a text is, which letters it has, and how it sets a text. */
export type Typeface = {
  readonly measure: Measure
  readonly has: (codePoint: number) => boolean
  readonly set: (text: string, weight: 400 | 600) => Glyphs
}

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
      for (const word of wordsOf(text)) width += widthOf(word, weight)
      return width * size
    },
    set: (text, weight) => {
      const font = fonts[weight]
      const ids: number[] = []
      const places: number[] = []
      let x = 0
      for (const word of wordsOf(text)) {
        const { glyphs, positions } = font.layout(word)
        for (const [at, { id }] of glyphs.entries()) {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
          ids.push(id)
          places.push(x + xOffset / font.unitsPerEm, -yOffset / font.unitsPerEm)
          x += xAdvance / font.unitsPerEm
        }
      }
      return { ids, places }
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

/** Words with the space behind them: set apart, a text is as wide as its words together. */
function wordsOf(text: string): readonly string[] {
  return text.split(/(?<= )/u)
}
