import { eastAsianRanges } from '#shared/charts/fit-text.ts'
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
/**
 * Letters that Inter lacks. Arial has those of Hebrew and Arabic, as programs without Arial have in a font of theirs: those are
 * wider than the ones of the documents by no more than this. Others come from whatever font the reader has: as wide as they
 * ever are, in shares of the size.
 */
const leftward = /[\p{Script_Extensions=Hebrew}\p{Script_Extensions=Arabic}]/u
const leftwardWords = /[\p{Script_Extensions=Hebrew}\p{Script_Extensions=Arabic}\p{M}]+/gu
const hebrewReserve = 1.1
const arabicReserve = 1.2
const boldArabicReserve = 1.36
const eastAsian = new RegExp(`[${eastAsianRanges}]`, 'u')
const eastAsianWidth = 1.02
const foreignWidth = 1.05
const pictureWidth = 1.5
/** What stands on another letter or is not seen. */
const unseen = /[\p{M}\p{Cf}\p{Cc}]/u
const picture = /\p{Extended_Pictographic}/u
const sign = /[\p{Extended_Pictographic}\p{S}]/u
/** Pictures joined into one, such as a family, are as wide as one. */
const joined = /\u200d\p{Extended_Pictographic}/gu

/** From line to line, as a share of the size: of Arial's like, of fonts of signs and pictures, and of those of any script. */
const usualLeading = 1.21
const signLeading = 1.4
const foreignLeading = 1.55

/**
 * Widths and line heights that are surely enough. Letters of Arial are as wide as they are; those of Cambria, and what is not
 * plain ASCII, are taken from the typeface of the documents.
 */
export function deckMeasure(
  { measure, hasItself }: Pick<Typeface, 'measure' | 'hasItself'>,
  house: HouseStyle | undefined,
): {
  readonly measure: Measure
  readonly leading: (line: string) => number
} {
  const isArial = deckFontOf(house) === deckFonts.inter
  const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)
  const isKnown = (letter: string): boolean => hasItself(letter.codePointAt(0) ?? 0)
  return {
    measure: (text, size, weight) => {
      const reserve = weight === 400 ? 1 : text.length < 12 ? narrowBoldReserve : boldReserve
      let own = 0
      let foreign = 0
      let known = ''
      let toLeft = false
      for (const letter of text.replace(joined, '')) {
        const width = isArial ? arialWidth(letter.codePointAt(0) ?? 0, weight !== 400) : undefined
        if (width !== undefined) own += width
        else if (isKnown(letter)) known += letter
        else if (leftward.test(letter)) toLeft = true
        else if (!unseen.test(letter))
          foreign += picture.test(letter) ? pictureWidth : eastAsian.test(letter) ? eastAsianWidth : foreignWidth
      }
      let taken = known === '' ? 0 : measure(known, size, weight) * reserve
      if (toLeft) {
        // Word by word, since letters of a word join.
        const more = weight === 400 ? arabicReserve : boldArabicReserve
        for (const [word] of text.matchAll(leftwardWords))
          if (leftward.test(word))
            taken += measure(word, size, weight) * (/\p{Script=Hebrew}/u.test(word) ? hebrewReserve : more)
      }
      return taken + (own * roundingReserve + foreign) * size
    },
    leading: (line) => {
      if (isPlain(line)) return usualLeading
      let most = usualLeading
      for (const letter of line) {
        if (isPlain(letter) || isKnown(letter) || unseen.test(letter) || leftward.test(letter)) continue
        if (!sign.test(letter)) return foreignLeading
        most = signLeading
      }
      return most
    },
  }
}
