import { clamp, shareOf } from './axis.ts'
import type { BarsData } from './chart-data.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeRating } from './write-figure.ts'
import { writeLine } from './write-text.ts'

/** Lying bars with their figure and a note; the one that stands out is in the accent. */
export function bars(data: BarsData, options: SceneOptions): Scene {
  const { width, palette, measure, locale } = options
  const rowHeight = clamp(options.maxHeight / Math.max(1, data.bars.length), 1, 24)
  const size = clamp(rowHeight * 0.4, 0.8, 8)
  const labelWidth = width * 0.3
  const longestNote = data.bars.reduce((most, bar) => Math.max(most, measure(bar.note, size * 0.9, 400)), 0)
  const noteWidth = Math.min(width * 0.3, longestNote === 0 ? 0 : longestNote + 4)
  const figureWidth = size * 4
  const track = { x: labelWidth + 8, width: Math.max(1, width - labelWidth - 8 - figureWidth - noteWidth - 6) }
  const thick = rowHeight * 0.52
  const shapes = data.bars.flatMap((bar, index): Shape[] => {
    const middle = (index + 0.5) * rowHeight
    const length = shareOf(bar.value, 0, data.max) * track.width
    const type = { y: middle, size, fill: palette.text } as const
    const box = { x: track.x, y: middle - thick / 2, height: thick, radius: Math.min(2, thick / 2) }
    return [
      ...writeLine(bar.label, { ...type, x: 0, weight: bar.marked ? 600 : 400, maxWidth: labelWidth }, measure),
      { kind: 'rect', ...box, width: track.width, fill: palette.sunken },
      ...(length > 0
        ? [{ kind: 'rect', ...box, width: length, fill: bar.marked ? palette.accent : palette.faint } as const]
        : []),
      ...writeLine(
        writeRating(bar.value, locale),
        { ...type, x: track.x + track.width + 6, weight: 600, maxWidth: figureWidth - 4 },
        measure,
      ),
      ...writeLine(
        bar.note,
        {
          ...type,
          x: track.x + track.width + figureWidth + 6,
          weight: 400,
          fill: palette.muted,
          size: size * 0.9,
          maxWidth: Math.max(0, noteWidth - 2),
        },
        measure,
      ),
    ]
  })
  return { width, height: data.bars.length * rowHeight, alt: options.alt, shapes }
}
