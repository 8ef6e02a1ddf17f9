import { wrapText } from '#shared/charts/fit-text.ts'
import { lightPalette } from '#shared/charts/palette.ts'
import type { Measure, Scene, Shape } from '#shared/charts/scene.ts'

const type = { size: 8, weight: 400 } as const
const lineHeight = 11
const mostLines = 40

/** A drawing with a note in small letters below it. @param inset from its left and right edge, in points */
export function withNote(scene: Scene, note: string, inset: number, measure: Measure): Scene {
  if (note === '') return scene
  const lines = wrapText(note, scene.width - 2 * inset, mostLines, type, measure)
  const written = lines.map(
    (text, at): Shape => ({
      ...type,
      kind: 'text',
      x: inset,
      y: scene.height + lineHeight * (at + 1.4),
      text,
      anchor: 'start',
      fill: lightPalette.muted,
    }),
  )
  return {
    ...scene,
    height: scene.height + lineHeight * (lines.length + 1),
    alt: `${scene.alt} ${note}`,
    shapes: [...scene.shapes, ...written],
  }
}
