import { clamp } from './axis.ts'
import type { LoadData } from './chart-data.ts'
import { sizeForColumn, writeInColumn } from './column-text.ts'
import { hasTints } from './palette.ts'
import type { Paint, Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeShare } from './write-figure.ts'
import { writeLine } from './write-text.ts'

const headHeight = 14
/** What of a row a name may take: more would touch the names above and below it. */
const heightOfName = 0.9

/** Teams by quarter, the share of their time that is planned; red is overload and nothing else. */
export function load(data: LoadData, options: SceneOptions): Scene {
  const { width, palette, measure, locale } = options
  const rowHeight = clamp((options.maxHeight - headHeight) / Math.max(1, data.teams.length), 1, 22)
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
      const { load: value, state } = team.loads[index] ?? { load: null, state: 'none' }
      const box = {
        x: labelWidth + index * cellWidth + 0.8,
        y: y + 0.8,
        width: Math.max(0.5, cellWidth - 1.6),
        height: Math.max(0.5, rowHeight - 1.6),
        radius: 1.5,
      }
      if (state === 'none') return [{ kind: 'rect', ...box, fill: 'none', stroke: palette.line, strokeWidth: 0.5 }]
      const { ink, weight, ...paint } = toneOf(state, options)
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
  return { width, height: headHeight + data.teams.length * rowHeight, alt: options.alt, shapes: [...heads, ...rows] }
}

type Tone = Paint & { readonly ink: string; readonly weight: 400 | 600 }

function toneOf(state: 'green' | 'amber' | 'red', { palette }: SceneOptions): Tone {
  if (state === 'red') return { fill: palette.danger, ink: palette.paper, weight: 600 }
  if (state === 'green') return { fill: palette.sunken, ink: palette.text, weight: 400 }
  // Where the theme has no tints, an edge sets it off.
  const edge = hasTints(palette) ? {} : { stroke: palette.warn, strokeWidth: 1.1 }
  return { fill: palette.warnSoft, ...edge, ink: palette.warn, weight: 600 }
}
