import type { Box, TextPart } from './deck-plan.ts'

/**
 * What the writing library has no words for, by the name of the shape it is about: @see finishSlide. A shape that has none
 * stays as the library wrote it.
 */
export type PartFacts = {
  readonly name: string
  /** For those who can't see it; null: decoration. Undefined: it is text and speaks for itself. */
  readonly alt?: string | null
  /** Shapes of one picture have the same group. */
  readonly group?: { readonly id: number; readonly name: string; readonly alt: string | null; readonly box: Box }
  /** Passes from the fill to this colour at the right. */
  readonly fillTo?: string
  /** A placeholder: its place, and its text as paragraphs that look as the master says. `size`: where it differs. */
  readonly placeholder?: {
    readonly box: Box
    readonly lines: readonly string[]
    /** From a line to the next, where that is not left to the font. */
    readonly pitch?: number
    readonly size: number | null
    readonly valign: TextPart['valign']
  }
}

export type FactsOfSlide = ReadonlyMap<string, PartFacts>
