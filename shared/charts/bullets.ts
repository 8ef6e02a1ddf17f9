import { clamp, shareOf } from './axis.ts'
import type { BulletData } from './chart-data.ts'
import type { Palette } from './palette.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeLine, writeWhole } from './write-text.ts'

type Row = BulletData['rows'][number]

/** Measures on their way from a baseline to a target. */
export function bullets(data: BulletData, options: SceneOptions): Scene {
  const { width, palette, measure } = options
  const headHeight = data.heads === undefined ? 0 : Math.min(13, options.maxHeight * 0.1)
  const rowHeight = clamp((options.maxHeight - headHeight) / Math.max(1, data.rows.length), 1, 24)
  const size = clamp(rowHeight * 0.45, 0.8, 7.5)
  const labelWidth = width * 0.34
  const end = width * 0.11
  const track = { x: labelWidth + end + 6, width: Math.max(1, width - labelWidth - 2 * end - 12) }
  const shapes = data.rows.flatMap((row, index): Shape[] => {
    const middle = headHeight + (index + 0.5) * rowHeight
    const type = { y: middle, size, weight: 400, fill: palette.muted, height: rowHeight - 1 } as const
    return [
      ...writeWhole(row.label, { ...type, x: 0, fill: palette.text, maxWidth: labelWidth - 6 }, measure),
      ...writeWhole(row.from, { ...type, x: track.x - 6, anchor: 'end', maxWidth: end }, measure),
      ...trackOf(row, track, middle, rowHeight, size, options),
      ...writeWhole(
        row.to,
        { ...type, x: track.x + track.width + 6, weight: 600, fill: palette.text, maxWidth: end },
        measure,
      ),
    ]
  })
  const heads = headsOf(data, track, end, headHeight, options)
  return { width, height: headHeight + data.rows.length * rowHeight, alt: options.alt, shapes: [...heads, ...shapes] }
}

function headsOf(
  { heads }: BulletData,
  track: { x: number; width: number },
  end: number,
  height: number,
  { palette, measure }: SceneOptions,
): Shape[] {
  if (heads === undefined) return []
  const type = { y: height / 2, size: Math.min(7, height * 0.6), weight: 400, fill: palette.muted } as const
  return [
    ...writeLine(heads.from, { ...type, x: track.x - 6, anchor: 'end', maxWidth: end }, measure),
    ...writeLine(heads.now, { ...type, x: track.x + 4, maxWidth: track.width - 4 }, measure),
    ...writeLine(heads.to, { ...type, x: track.x + track.width + 6, maxWidth: end }, measure),
  ]
}

function trackOf(
  row: Row,
  track: { x: number; width: number },
  middle: number,
  rowHeight: number,
  size: number,
  { palette, measure }: SceneOptions,
): Shape[] {
  const thick = rowHeight * 0.46
  const box = { x: track.x, y: middle - thick / 2, height: thick, radius: Math.min(2, thick / 2) }
  const shapes: Shape[] = [{ kind: 'rect', ...box, width: track.width, fill: palette.sunken }]
  const share = row.progress === null ? 0 : shareOf(row.progress, 0, 1)
  if (share > 0) shapes.push({ kind: 'rect', ...box, width: share * track.width, fill: toneColour(row.tone, palette) })
  const filled = share * track.width
  const inside = filled > track.width * 0.4
  const place = {
    y: middle,
    size: size * 0.92,
    weight: 600,
    maxWidth: (inside ? filled : track.width - filled) - 8,
  } as const
  shapes.push(
    ...(inside
      ? writeLine(row.now, { ...place, x: track.x + filled - 4, anchor: 'end', fill: palette.paper }, measure)
      : writeLine(row.now, { ...place, x: track.x + filled + 4, fill: palette.text }, measure)),
  )
  const x = track.x + track.width
  shapes.push({
    kind: 'line',
    x1: x,
    y1: middle - rowHeight * 0.36,
    x2: x,
    y2: middle + rowHeight * 0.36,
    stroke: palette.ink,
    strokeWidth: 1.5,
  })
  return shapes
}

function toneColour(tone: Row['tone'], palette: Palette): string {
  return { good: palette.accent, attention: palette.warn, danger: palette.danger, neutral: palette.muted }[tone]
}
