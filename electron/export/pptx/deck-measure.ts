import type { Measure } from '#shared/charts/scene.ts'
import type { HouseStyle } from '#shared/report/report.ts'
import { arialWidth } from '../arial.ts'
import type { Typeface } from '../typeface.ts'

/** The fonts of decks: every computer with PowerPoint has them, since fonts don't travel in the file. */
const deckFonts = { inter: 'Arial', bitter: 'Cambria' } as const

export function deckFontOf(house: HouseStyle | undefined): string {
  return deckFonts[house?.font ?? 'inter']
}

/** Programs round the places of letters to their screen. */
const roundingReserve = 1.02
/** Cambria's letters are no wider than those of Inter, but for bold ones. */
const boldReserve = 1.03
const narrowBoldReserve = 1.06
/** Letters that Inter lacks come from whatever font the reader has: as wide as they ever are, in shares of the size. */
const foreignWidth = 1.05
const pictureWidth = 1.5

/**
 * Widths and line heights that are surely enough. Letters of Arial are as wide as they are; those of Cambria, and what is not
 * plain ASCII, are taken from the typeface of the documents.
 */
export function deckMeasure(
  { measure, hasItself }: Pick<Typeface, 'measure' | 'hasItself'>,
  house: HouseStyle | undefined,
): {
  readonly measure: Measure
  readonly leading: (text: string) => number
} {
  const isArial = deckFontOf(house) === deckFonts.inter
  const plain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) || [...text].every((letter) => isKnown(letter))
  const isKnown = (letter: string): boolean => hasItself(letter.codePointAt(0) ?? 0)
  return {
    measure: (text, size, weight) => {
      const reserve = weight === 400 ? 1 : text.length < 12 ? narrowBoldReserve : boldReserve
      let own = 0
      let foreign = 0
      let known = ''
      for (const letter of text) {
        const width = isArial ? arialWidth(letter.codePointAt(0) ?? 0, weight !== 400) : undefined
        if (width !== undefined) own += width
        else if (isKnown(letter)) known += letter
        else if (!/[\p{M}\p{Cf}\p{Cc}]/u.test(letter))
          foreign += /\p{Extended_Pictographic}/u.test(letter) ? pictureWidth : foreignWidth
      }
      const taken = known === '' ? 0 : measure(known, size, weight) * reserve
      return taken + (own * roundingReserve + foreign) * size
    },
    leading: (text) => (plain(text) ? 1.21 : 1.55),
  }
}
