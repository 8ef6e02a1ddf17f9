import type { Measure } from '#shared/charts/scene.ts'
import type { HouseStyle } from '#shared/report/report.ts'
import type { Typeface } from '../typeface.ts'

/**
 * The fonts of decks: every computer with PowerPoint has it, since fonts don't travel in the file. Its letters are no wider than
 * those of Inter, by which documents are measured, but for a few narrow bold ones.
 */
const deckFonts = { inter: 'Arial', bitter: 'Cambria' } as const

export function deckFontOf(house: HouseStyle | undefined): string {
  return deckFonts[house?.font ?? 'inter']
}

const boldReserve = 1.03
const narrowBoldReserve = 1.06
/** Letters that Inter lacks come from whatever font the reader has: as wide as they ever are, in shares of the size. */
const foreignWidth = 1.05
const pictureWidth = 1.5

/** Widths and line heights that are surely enough, whichever fonts the reader's computer takes. */
export function deckMeasure({ measure, hasItself }: Pick<Typeface, 'measure' | 'hasItself'>): {
  readonly measure: Measure
  readonly leading: (text: string) => number
} {
  const plain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) || [...text].every((letter) => isKnown(letter))
  const isKnown = (letter: string): boolean => hasItself(letter.codePointAt(0) ?? 0)
  return {
    measure: (text, size, weight) => {
      const reserve = weight === 400 ? 1 : text.length < 12 ? narrowBoldReserve : boldReserve
      if (plain(text)) return measure(text, size, weight) * reserve
      let foreign = 0
      let known = ''
      for (const letter of text) {
        if (isKnown(letter)) known += letter
        else if (!/[\p{M}\p{Cf}\p{Cc}]/u.test(letter))
          foreign += /\p{Extended_Pictographic}/u.test(letter) ? pictureWidth : foreignWidth
      }
      return measure(known, size, weight) * reserve + foreign * size
    },
    leading: (text) => (plain(text) ? 1.21 : 1.55),
  }
}
