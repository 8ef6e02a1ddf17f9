import { clamp } from './axis.ts'
import type { LoadData } from './chart-data.ts'
import { sizeForColumn, writeInColumn } from './column-text.ts'
import { drawLegend } from './legend.ts'
import { hasTints } from './palette.ts'
import type { Paint, Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeShare } from './write-figure.ts'
import { writeLine } from './write-text.ts'

const headHeight = 14
/** A line of it, and the white above. */
const legendRoom = { above: 4, height: 13 }
/** What of a row a name may take: more would touch the names above and below it. */
const heightOfName = 0.9

/** What of the picture is no row. */
export function aroundLoads(data: LoadData): number {
  return headHeight + (hasAccepted(data) ? legendRoom.above + legendRoom.height : 0)
}

/** Teams by quarter, the share of their time that is planned; filled with red is overload that nobody accepted, and nothing else. */
export function load(data: LoadData, options: SceneOptions): Scene {
  const { width, palette, measure, locale } = options
  const rowHeight = clamp((options.maxHeight - aroundLoads(data)) / Math.max(1, data.teams.length), 1, 22)
  const size = clamp(rowHeight * 0.42, 0.8, 7.5)
  const labelWidth = width * 0.24
  const cellWidth = (width - labelWidth) / Math.max(1, data.periods.length)
  const heads = data.periods.flatMap((period, index) => {
    const place = {
      x: labelWidth + (index + 0.5) * cellWidth,
      y: 6,
      maxWidth: cellWidth - 3,
      size: 6.5,
      weight: 600,
      anchor: 'middle',
      fill: palette.muted,
    } as const
    return writeLine(period, place, measure)
  })
  const column = { maxWidth: labelWidth - 8, height: rowHeight * heightOfName, weight: 400 } as const
  const names = data.teams.map(({ label }) => label)
  const nameSize = sizeForColumn(names, { ...column, size }, measure)
  const rows = data.teams.flatMap((team, row): Shape[] => {
    const y = headHeight + row * rowHeight
    const name = {
      ...column,
      x: 0,
      y: y + rowHeight / 2,
      size: nameSize,
      fill: palette.text,
    } as const
    const cells = data.periods.flatMap((_, index): Shape[] => {
      const cell = team.loads[index] ?? ({ load: null, state: 'none' } as const)
      const { load: value, state } = cell
      const box = {
        x: labelWidth + index * cellWidth + 0.8,
        y: y + 0.8,
        width: Math.max(0.5, cellWidth - 1.6),
        height: Math.max(0.5, rowHeight - 1.6),
        radius: 1.5,
      }
      if (state === 'none') return [{ kind: 'rect', ...box, fill: 'none', stroke: palette.line, strokeWidth: 0.5 }]
      const { ink, weight, ...paint } = cell.accepted ? acceptedTone(options) : toneOf(state, options)
      const text = writeShare(value ?? Number.NaN, locale)
      const place = {
        x: box.x + box.width / 2,
        y: y + rowHeight / 2,
        maxWidth: box.width - 2,
        size,
        weight,
        anchor: 'middle',
        fill: ink,
      } as const
      return [{ kind: 'rect', ...box, ...paint }, ...writeLine(text, place, measure)]
    })
    return [...writeInColumn(team.label, name, measure), ...cells]
  })
  const shapes = [...heads, ...rows, ...legend(data, headHeight + data.teams.length * rowHeight, options)]
  return { width, height: aroundLoads(data) + data.teams.length * rowHeight, alt: options.alt, shapes }
}

/** The other colours say no more than the figures on them; that somebody accepted one does. */
function legend(data: LoadData, bottom: number, options: SceneOptions): Shape[] {
  if (!hasAccepted(data)) return []
  const { ink: _ink, weight: _weight, ...paint } = acceptedTone(options)
  const sign = (x: number, middle: number): Shape[] => [
    { kind: 'rect', x: x + 0.8, y: middle - 4, width: 18.4, height: 8, radius: 1.5, ...paint },
  ]
  const items = [{ label: data.labels.accepted, signWidth: 20, sign }]
  return drawLegend(items, { x: 0, y: bottom + legendRoom.above, width: options.width, rows: 1 }, options).shapes
}

function hasAccepted({ teams }: LoadData): boolean {
  return teams.some(({ loads }) => loads.some(({ accepted }) => accepted))
}

type Tone = Paint & { readonly ink: string; readonly weight: 400 | 600 }

/** As an overload, without its weight: it is no alarm any more. */
function acceptedTone({ palette }: SceneOptions): Tone {
  return { fill: palette.paper, stroke: palette.danger, strokeWidth: 1.1, ink: palette.danger, weight: 600 }
}

function toneOf(state: 'green' | 'amber' | 'red', { palette }: SceneOptions): Tone {
  if (state === 'red') return { fill: palette.danger, ink: palette.paper, weight: 600 }
  if (state === 'green') return { fill: palette.sunken, ink: palette.text, weight: 400 }
  // Where the theme has no tints, an edge sets it off.
  const edge = hasTints(palette) ? {} : { stroke: palette.warn, strokeWidth: 1.1 }
  return { fill: palette.warnSoft, ...edge, ink: palette.warn, weight: 600 }
}
