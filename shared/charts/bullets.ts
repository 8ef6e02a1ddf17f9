import { clamp, shareOf } from './axis.ts'
import { drawGroups, groupsWidth } from './bullet-groups.ts'
import type { BulletData } from './chart-data.ts'
import { sizeForColumn, writeInColumn } from './column-text.ts'
import type { Palette } from './palette.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeLine } from './write-text.ts'

type Row = BulletData['rows'][number]
type Columns = { readonly group: number; readonly label: number; readonly from: number; readonly to: number }

/** What of a row its texts may take: more would touch those above and below them. */
const heightOfText = 0.9

/** Measures on their way from a baseline to a target. */
export function bullets(data: BulletData, options: SceneOptions): Scene {
  const { width, palette, measure } = options
  const { rows, heads: named } = data
  const headHeight = named === undefined ? 0 : Math.min(13, options.maxHeight * 0.1)
  const rowHeight = clamp((options.maxHeight - headHeight) / Math.max(1, rows.length), 1, 24)
  const size = clamp(rowHeight * 0.45, 0.8, 7.5)
  const columns = columnsOf(data, size, headSize(headHeight), options)
  const trackX = columns.group + columns.label + columns.from + 6
  const track = { x: trackX, width: Math.max(1, width - trackX - columns.to - 6) }
  const label = { maxWidth: columns.label - 6, weight: 400 } as const
  const from = { maxWidth: columns.from, weight: 400 } as const
  const to = { maxWidth: columns.to, weight: 600 } as const
  const height = rowHeight * heightOfText
  const sizeOf = (texts: readonly string[], column: typeof label | typeof to): number =>
    sizeForColumn(texts, { ...column, size, height }, measure)
  const sizes = {
    label: sizeOf(
      rows.map((row) => row.label),
      label,
    ),
    from: sizeOf(
      rows.map((row) => row.from),
      from,
    ),
    to: sizeOf(
      rows.map((row) => row.to),
      to,
    ),
  }
  const shapes = rows.flatMap((row, index): Shape[] => {
    const middle = headHeight + (index + 0.5) * rowHeight
    const type = { y: middle, height, fill: palette.text } as const
    const before = { ...type, ...from, size: sizes.from, x: track.x - 6, anchor: 'end', fill: palette.muted } as const
    return [
      ...writeInColumn(row.label, { ...type, ...label, size: sizes.label, x: columns.group }, measure),
      ...writeInColumn(row.from, before, measure),
      ...trackOf(row, track, middle, rowHeight, size, options),
      ...writeInColumn(row.to, { ...type, ...to, size: sizes.to, x: track.x + track.width + 6 }, measure),
    ]
  })
  const heads = headsOf(data, track, columns, headHeight, options)
  const groups = drawGroups(rows, { top: headHeight, rowHeight, size, column: columns.group }, options)
  return {
    width,
    height: headHeight + rows.length * rowHeight,
    alt: options.alt,
    head: headHeight,
    shapes: [...heads, ...groups, ...shapes],
  }
}

/** Widths beside the tracks: as wide as the widest text wants, so that names stand on one line, as long as tracks stay long. */
function columnsOf({ rows, heads }: BulletData, size: number, headSize: number, options: SceneOptions): Columns {
  const { width, measure } = options
  const widest = (texts: readonly string[], weight: 400 | 600, head = ''): number =>
    texts.reduce((most, text) => Math.max(most, measure(text, size, weight)), measure(head, headSize, 400))
  const labels = rows.map(({ label }) => label)
  const group = groupsWidth(rows, size, options)
  const mostLabel = group === 0 ? 0.46 : 0.36
  const from = rows.map((row) => row.from)
  const to = rows.map((row) => row.to)
  return {
    group,
    label: clamp(widest(labels, 400) + 6, width * 0.2, width * mostLabel),
    from: clamp(widest(from, 400, heads?.from), width * 0.06, width * 0.13),
    to: clamp(widest(to, 600, heads?.to), width * 0.06, width * 0.13),
  }
}

function headSize(height: number): number {
  return Math.min(7, height * 0.6)
}

function headsOf(
  { heads }: BulletData,
  track: { x: number; width: number },
  columns: Columns,
  height: number,
  { palette, measure }: SceneOptions,
): Shape[] {
  if (heads === undefined) return []
  const type = { y: height / 2, size: headSize(height), weight: 400, fill: palette.muted } as const
  return [
    ...writeLine(heads.from, { ...type, x: track.x - 6, anchor: 'end', maxWidth: columns.from }, measure),
    ...writeLine(heads.now, { ...type, x: track.x + 4, maxWidth: track.width - 4 }, measure),
    ...writeLine(heads.to, { ...type, x: track.x + track.width + 6, maxWidth: columns.to }, measure),
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
