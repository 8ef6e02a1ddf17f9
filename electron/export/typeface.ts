import type { Measure } from '#shared/charts/scene.ts'
import { hasLeftward, inVisualOrder, levelsOf, mirrored, reversed } from './bidi-text.ts'
import type { FallbackFamily, HanShapes } from './fallback-fonts.ts'
import { openFonts, type Run } from './font-runs.ts'
import type { FontFiles } from './fonts.ts'

/** Part of a text as the glyphs of a font, for a size of 1. */
export type Glyphs = {
  /** `null` is Inter. */
  readonly family: FallbackFamily | null
  readonly ids: readonly number[]
  /** x and y of each, one after the other, from the beginning of the text's base line. */
  readonly places: readonly number[]
}

/** A typeface that can say how wide a text is, which letters it has, and how it sets a text. */
export type Typeface = {
  readonly measure: Measure
  readonly has: (codePoint: number) => boolean
  /** Whether Inter itself has a letter, and none of the fonts behind it is needed. */
  readonly hasItself: (codePoint: number) => boolean
  /** A text split by the fonts that set it, in the order in which it is read. */
  readonly runs: (text: string) => readonly Run[]
  /** A line of text split by fonts and directions in the order in which it is seen, from left to right. */
  readonly seen: (text: string) => readonly Run[]
  readonly set: (text: string, weight: 400 | 600) => readonly Glyphs[]
}

/**
 * Opens the font files. Words are measured once: laying them out takes most of the time of a document.
 * @param shapes of Chinese characters: @see hanShapesOf
 */
export function openTypeface(files: FontFiles, shapes: HanShapes = 'Chinese'): Typeface {
  const { runs, font, has, hasItself } = openFonts(files, shapes)
  const widths = { 400: new Map<string, number>(), 600: new Map<string, number>() } as const
  const widthOf = (word: string, weight: 400 | 600): number => {
    const before = widths[weight].get(word)
    if (before !== undefined) return before
    let width = 0
    for (const { text, family } of runs(word)) {
      const face = font(family, weight)
      width += face.layout(text).advanceWidth / face.unitsPerEm
    }
    widths[weight].set(word, width)
    return width
  }
  const seen = (text: string): readonly Run[] =>
    hasLeftward(text) ? visualRuns(text, runs) : wordsOf(text).flatMap((word) => runs(word))
  return {
    has,
    hasItself,
    runs,
    seen,
    measure: (text, size, weight) => {
      let width = 0
      for (const word of wordsOf(text)) width += widthOf(word, weight)
      return width * size
    },
    set: (text, weight) => {
      let x = 0
      return seen(text).map(({ text: part, family }) => {
        const face = font(family, weight)
        const { glyphs, positions } = face.layout(part)
        const ids: number[] = []
        const places: number[] = []
        for (const [at, { id }] of glyphs.entries()) {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
          ids.push(id)
          places.push(x + xOffset / face.unitsPerEm, -yOffset / face.unitsPerEm)
          x += xAdvance / face.unitsPerEm
        }
        return { family, ids, places }
      })
    },
  }
}

function visualRuns(text: string, runs: Typeface['runs']): Run[] {
  const levels = levelsOf(text)
  const pieces = splitByLevel(text, levels.at).flatMap(({ text: part, level }) =>
    wordsOf(part).flatMap((word) => runs(word).map((run) => ({ ...run, level }))),
  )
  return inVisualOrder(pieces).map(({ text: part, family, level }) => ({
    family,
    text: level % 2 === 0 ? part : hasLeftward(part) ? mirrored(part) : reversed(part),
  }))
}

/** A text in parts of one level each. */
export function splitByLevel(text: string, levelAt: (index: number) => number): { text: string; level: number }[] {
  const parts: { text: string; level: number }[] = []
  let start = 0
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && levelAt(at) === levelAt(start)) continue
    parts.push({ text: text.slice(start, at), level: levelAt(start) })
    start = at
  }
  return parts
}

/** Words with the space behind them: set apart, a text is as wide as its words together. */
function wordsOf(text: string): readonly string[] {
  return text.split(/(?<= )/u)
}
