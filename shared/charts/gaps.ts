import { clamp, place, wholeTicks } from './axis.ts'
import type { GapsData } from './chart-data.ts'
import { drawLegend } from './legend.ts'
import { hueOf } from './palette.ts'
import { arrowHeadPath } from './paths.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeFigure, writeLevel } from './write-figure.ts'
import { writeLine } from './write-text.ts'

const headHeight = 16
/** Where the lines of the scale begin, under its figures. */
const linesTop = 12
const legendHeight = 18
/** What of the width the names have. */
const labelShare = { least: 0.3, most: 0.46 } as const

/** A dumbbell a practice: from now to target, in the order of attention. */
export function gaps(data: GapsData, options: SceneOptions): Scene {
  const { width, palette, measure, locale } = options
  const rowHeight = clamp((options.maxHeight - headHeight - legendHeight) / Math.max(1, data.rows.length), 1, 19)
  const size = clamp(rowHeight * 0.6, 0.8, 7.5)
  const longest = data.rows.reduce((most, { label }) => Math.max(most, measure(label, size, 400)), 0)
  const labelWidth = clamp(longest + 2, width * labelShare.least, width * labelShare.most)
  const attention = width * 0.1
  const axis = { from: labelWidth + 16, to: width - attention - 16 }
  const at = (level: number) => place(level, 0, data.max, axis.from, axis.to)
  const bottom = headHeight + data.rows.length * rowHeight
  const ticks = wholeTicks(0, data.max, 10)
  const small = { size: 6.5, weight: 600, fill: palette.muted, y: 6 } as const
  const shapes: Shape[] = [
    ...ticks.flatMap((tick): Shape[] => [
      { kind: 'line', x1: at(tick), y1: linesTop, x2: at(tick), y2: bottom, stroke: palette.line, strokeWidth: 0.6 },
      ...writeLine(
        writeFigure(tick, 0, locale),
        { ...small, weight: 400, x: at(tick), anchor: 'middle', maxWidth: 20 },
        measure,
      ),
    ]),
    ...writeLine(data.labels.attention, { ...small, x: width, anchor: 'end', maxWidth: attention + 10 }, measure),
  ]
  for (const [index, row] of data.rows.entries()) {
    const middle = headHeight + (index + 0.5) * rowHeight
    const hue = hueOf(palette, row.hue)
    const [from, to] = [at(row.now), at(row.target)]
    const forward = to > from
    const subject = { entity: 'practice', id: row.id, label: row.label }
    const type = { y: middle, size, fill: palette.text } as const
    shapes.push(...writeLine(row.label, { ...type, x: 0, weight: 400, maxWidth: labelWidth }, measure))
    shapes.push({
      kind: 'line',
      x1: from,
      y1: middle,
      x2: to,
      y2: middle,
      stroke: hue,
      strokeWidth: Math.min(2.2, rowHeight * 0.2),
    })
    if (forward && to - from > 14) shapes.push({ kind: 'path', d: arrowHeadPath(to - 4.2, middle, 4.5), fill: hue })
    const r = Math.min(3.6, rowHeight * 0.3)
    shapes.push({ kind: 'circle', cx: from, cy: middle, r, fill: hue, subject })
    shapes.push({ kind: 'circle', cx: to, cy: middle, r, fill: palette.paper, stroke: hue, strokeWidth: 1.4, subject })
    const figure = { ...type, size: size * 0.9, weight: 400, fill: palette.muted, maxWidth: 12 } as const
    const level = (value: number, before: boolean): Shape[] => {
      const text = writeLevel(value, locale)
      const x = at(value) + (before ? -r - 2 : r + 2)
      const wide = measure(text, figure.size, figure.weight)
      const left = before ? x - wide : x
      // A line of the scale would strike the figure through.
      const struck = ticks.some((tick) => at(tick) > left - 1 && at(tick) < left + wide + 1)
      return [
        ...(struck ? [plate(left - 0.5, middle, wide + 1, figure.size, palette.paper)] : []),
        ...writeLine(text, { ...figure, x, anchor: before ? 'end' : 'start' }, measure),
      ]
    }
    shapes.push(...level(row.now, forward), ...level(row.target, !forward))
    shapes.push(
      ...writeLine(
        writeFigure(row.attention, 1, locale),
        { ...type, x: width, weight: 600, anchor: 'end', maxWidth: attention },
        measure,
      ),
    )
  }
  const dot =
    (filled: boolean) =>
    (x: number, middle: number): Shape[] => [
      filled
        ? { kind: 'circle', cx: x + 4, cy: middle, r: 3.2, fill: palette.muted }
        : { kind: 'circle', cx: x + 4, cy: middle, r: 3, fill: palette.paper, stroke: palette.muted, strokeWidth: 1.3 },
    ]
  const items = [
    { label: data.labels.now, signWidth: 8, sign: dot(true) },
    { label: data.labels.target, signWidth: 8, sign: dot(false) },
  ]
  const legend = drawLegend(
    items,
    { x: Math.min(axis.from, width * 0.5), y: bottom + 4, width: width * 0.5, rows: 1 },
    options,
  )
  return {
    width,
    height: Math.min(options.maxHeight, bottom + 4 + legend.height),
    alt: options.alt,
    head: linesTop,
    shapes: [...shapes, ...legend.shapes],
  }
}

function plate(x: number, middle: number, width: number, size: number, fill: string): Shape {
  return { kind: 'rect', x, y: middle - size * 0.6, width, height: size * 1.2, fill }
}
