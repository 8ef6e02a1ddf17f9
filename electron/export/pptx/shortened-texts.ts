import type { Part } from './deck-plan.ts'

/** What the drawings of a slide shorten, in full and each once. */
export function shortenedTexts(parts: readonly Part[]): readonly string[] {
  const shapes = parts.flatMap((part) => (part.kind === 'drawing' ? part.shapes : []))
  return [
    ...new Set(shapes.flatMap((shape) => (shape.kind === 'text' && shape.whole !== undefined ? [shape.whole] : []))),
  ]
}
