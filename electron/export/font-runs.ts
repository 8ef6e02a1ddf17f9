import { type Font, openSync } from 'fontkit'
import { hasLeftward } from './bidi-text.ts'
import { type FallbackFamily, type HanShapes, inOrderFor } from './fallback-fonts.ts'
import { type FontFiles, fileIn } from './fonts.ts'
import { setPlainly } from './plain-letters.ts'

/** Part of a text that one font sets; `null` is Inter, the font of documents. */
export type Run = { readonly text: string; readonly family: FallbackFamily | null }

/** The fonts of a document: which has a letter, and each opened when it is asked for. */
export type Fonts = {
  /** Whether Inter or a font behind it has a letter. */
  readonly has: (codePoint: number) => boolean
  /** Whether Inter has it. */
  readonly hasItself: (codePoint: number) => boolean
  readonly runs: (text: string) => readonly Run[]
  readonly font: (family: FallbackFamily | null, weight: 400 | 600) => Font
}

/** Marks and joiners belong to the letter before them, whoever else has them. */
const joins = /\p{M}|\p{Emoji_Modifier}|\u200c|\u200d|\ufe0f/u
/** Inter has all of these. */
const plain = /^[\u0020-\u007e\u00a0-\u0148\u2013\u2014\u2018-\u201d\u2022\u2026]*$/

/** Nothing is opened but Inter before a text has a letter that it lacks. @param shapes of Chinese characters */
export function openFonts(files: FontFiles, shapes: HanShapes): Fonts {
  const main = { 400: openSync(files.regular), 600: openSync(files.strong) } as const
  setPlainly(main[400])
  setPlainly(main[600])
  const opened = new Map<string, Font>()
  const order = inOrderFor(files.fallbacks, shapes)
  const open = (path: string): Font => {
    const known = opened.get(path) ?? openSync(path)
    opened.set(path, known)
    return known
  }
  const families = new Map<number, FallbackFamily | null | undefined>()
  const find = (codePoint: number): FallbackFamily | null | undefined => {
    if (main[400].hasGlyphForCodePoint(codePoint) && main[600].hasGlyphForCodePoint(codePoint)) return null
    const letter = String.fromCodePoint(codePoint)
    return order.find(({ letters, regular }) => letters.test(letter) && open(regular).hasGlyphForCodePoint(codePoint))
      ?.family
  }
  const familyOf = (codePoint: number): FallbackFamily | null | undefined => {
    if (!families.has(codePoint)) families.set(codePoint, find(codePoint))
    return families.get(codePoint)
  }
  const font = (family: FallbackFamily | null, weight: 400 | 600): Font =>
    family === null ? main[weight] : open(fileIn(files, family, weight))
  const continues = (family: FallbackFamily | null, letter: string): boolean =>
    family !== null &&
    // The space of pictures is as wide as a picture.
    ((letter === ' ' && family !== 'Emoji') || joins.test(letter)) &&
    font(family, 400).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
  const split = (text: string): readonly Run[] => {
    // A word that is read from right to left keeps its brackets and marks: programs that copy text part words where fonts change.
    const first = hasLeftward(text) ? [...text].find((letter) => hasLeftward(letter)) : undefined
    const own = first === undefined ? null : (familyOf(first.codePointAt(0) ?? 0) ?? null)
    const stays = (letter: string): boolean =>
      own !== null && /[\p{P}\p{S} ]/u.test(letter) && font(own, 400).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)
    const runs: { text: string; family: FallbackFamily | null }[] = []
    for (const letter of text) {
      const last = runs.at(-1)
      const family =
        last !== undefined && continues(last.family, letter)
          ? last.family
          : stays(letter)
            ? own
            : (familyOf(letter.codePointAt(0) ?? 0) ?? null)
      if (last?.family === family) last.text += letter
      else runs.push({ text: letter, family })
    }
    return runs
  }
  const known = new Map<string, readonly Run[]>()
  return {
    has: (codePoint) => familyOf(codePoint) !== undefined,
    hasItself: (codePoint) => familyOf(codePoint) === null,
    font,
    runs: (text) => {
      if (plain.test(text)) return [{ text, family: null }]
      const runs = known.get(text) ?? split(text)
      known.set(text, runs)
      return runs
    },
  }
}
