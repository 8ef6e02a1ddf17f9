import { clamp, shareOf } from './axis.ts'
import type { RadarData } from './chart-data.ts'
import { mixColours } from './colour.ts'
import { type Box, overlaps } from './crossings.ts'
import { type Type, wholeLines, widestLine, wrapText } from './fit-text.ts'
import { drawLegend } from './legend.ts'
import { type Point, polygonPath, round } from './paths.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeFigure } from './write-figure.ts'
import { lineHeight, writeLine } from './write-text.ts'

const labelType = { size: 7, weight: 600 } as const
const legendHeight = 18
const numberSize = 6.5

/** Levels now and aimed at, an axis a domain. */
export function radar(data: RadarData, options: SceneOptions): Scene {
  const { width, palette, measure } = options
  const height = clamp(width * 0.82, 60, options.maxHeight)
  const labels = data.axes.map(({ label }) => label)
  const widest = widestLine(labels, labelType, measure)
  const labelWidth = Math.min(width * 0.27, widest + 8)
  const labelLines = widest <= labelWidth ? 1 : 2
  const r = Math.max(
    4,
    Math.min(
      width / 2 - Math.min(labelWidth, width * 0.23),
      (height - legendHeight) / 2 - labelLines * labelType.size * lineHeight - 6,
    ),
  )
  const centre = { x: width / 2, y: (height - legendHeight) / 2 }
  const at = (index: number, share: number): Point => {
    const turn = (index / Math.max(1, data.axes.length)) * 2 * Math.PI
    return { x: centre.x + Math.sin(turn) * r * share, y: centre.y - Math.cos(turn) * r * share }
  }
  const shapes: Shape[] = [
    ...grid(data, at, options),
    ...series(data, 'target', at, options),
    ...series(data, 'now', at, options),
    ...ringNumbers(data, at, r, options),
    ...axisLabels(data, at, centre, labelWidth, { width, height: height - legendHeight }, options),
  ]
  const now = (x: number, middle: number): Shape[] => [
    { kind: 'rect', x, y: middle - 3, width: 14, height: 6, radius: 1.5, fill: palette.select },
  ]
  const target = (x: number, middle: number): Shape[] => [
    { kind: 'line', x1: x, y1: middle, x2: x + 14, y2: middle, stroke: palette.accent, strokeWidth: 1.4, dash: [3, 2] },
  ]
  // What no domain has yet is not drawn, and not promised.
  const isDrawn = (which: 'now' | 'target'): boolean => data.axes.some((axis) => axis[which] !== null)
  const legend = drawLegend(
    [
      ...(isDrawn('now') ? [{ label: data.labels.now, signWidth: 14, sign: now }] : []),
      ...(isDrawn('target') ? [{ label: data.labels.target, signWidth: 14, sign: target }] : []),
    ],
    { x: Math.max(0, width / 2 - 50), y: height - 14, width: Math.min(width, width / 2 + 50), rows: 1 },
    options,
  )
  return { width, height, alt: options.alt, shapes: [...shapes, ...legend.shapes] }
}

function grid(data: RadarData, at: (index: number, share: number) => Point, { palette }: SceneOptions): Shape[] {
  const shapes: Shape[] = []
  if (data.axes.length > 2) {
    for (let ring = Math.max(1, Math.round(data.max)); ring >= 1; ring -= 1) {
      const points = data.axes.map((_, index) => at(index, ring / Math.max(1, Math.round(data.max))))
      const fill = ring % 2 === 1 ? mixColours(palette.paper, palette.sunken, 0.55) : palette.paper
      shapes.push({ kind: 'path', d: polygonPath(points), fill, stroke: palette.line, strokeWidth: 0.6 })
    }
  }
  for (const index of data.axes.keys()) {
    const [inner, outer] = [at(index, 0), at(index, 1)]
    shapes.push({
      kind: 'line',
      x1: inner.x,
      y1: inner.y,
      x2: outer.x,
      y2: outer.y,
      stroke: palette.line,
      strokeWidth: 0.6,
    })
  }
  return shapes
}

/** The number of each ring, on the ring, half way between the first two axes: there it stands on no axis and under no dot. */
function ringNumbers(
  data: RadarData,
  at: (index: number, share: number) => Point,
  r: number,
  { palette, measure, locale }: SceneOptions,
): Shape[] {
  const rings = Math.round(data.max)
  if (data.axes.length === 0 || rings < 1) return []
  const size = Math.min(numberSize, (r / rings) * 0.7)
  return Array.from({ length: rings }, (_, index): Shape[] => {
    const share = (index + 1) / rings
    const [one, other] = [at(0, share), at(data.axes.length > 2 ? 1 : 0, share)]
    const [x, y] = [(one.x + other.x) / 2, (one.y + other.y) / 2]
    const text = writeFigure(index + 1, 0, locale)
    const wide = measure(text, size, 400) + 2
    const ground = { x: x - wide / 2, y: y - size / 2, width: wide, height: size, radius: 1, fill: palette.paper }
    const type = { x, y, maxWidth: wide, size, weight: 400, anchor: 'middle', fill: palette.muted } as const
    return [{ kind: 'rect', ...ground, opacity: 0.85 }, ...writeLine(text, type, measure)]
  }).flat()
}

/** A polygon where every axis has a value, else the pieces between neighbours that have: a gap is not a zero. */
function series(
  data: RadarData,
  which: 'now' | 'target',
  at: (index: number, share: number) => Point,
  { palette }: SceneOptions,
): Shape[] {
  const colour = which === 'now' ? palette.select : palette.accent
  const points = data.axes.map((axis, index) => {
    const value = axis[which]
    return value === null ? null : at(index, shareOf(value, 0, data.max))
  })
  const known = points.filter((point) => point !== null)
  const paint = { stroke: colour, strokeWidth: 1.5, ...(which === 'target' ? { dash: [3.5, 2] } : {}) }
  const shapes: Shape[] = []
  if (known.length === points.length && known.length > 2) {
    const fill = { fill: colour, fillOpacity: which === 'now' ? 0.2 : 0.06 }
    shapes.push({ kind: 'path', d: polygonPath(known), ...fill, ...paint })
  } else {
    for (const [index, point] of points.entries()) {
      const next = points[(index + 1) % points.length]
      if (point !== null && next !== null && next !== undefined && points.length > 1) {
        shapes.push({ kind: 'line', x1: point.x, y1: point.y, x2: next.x, y2: next.y, ...paint })
      }
    }
  }
  const dot = which === 'now' ? 2 : 1.6
  for (const { x, y } of known) {
    shapes.push({
      kind: 'circle',
      cx: round(x),
      cy: round(y),
      r: dot,
      fill: palette.paper,
      stroke: colour,
      strokeWidth: 1.2,
    })
  }
  return shapes
}

/** Labels outside the rim; one that would touch another is left out, the table names it. */
function axisLabels(
  data: RadarData,
  at: (index: number, share: number) => Point,
  centre: Point,
  labelWidth: number,
  frame: { readonly width: number; readonly height: number },
  { measure, palette }: SceneOptions,
): Shape[] {
  const taken: Box[] = []
  const shapes: Shape[] = []
  for (const [index, axis] of data.axes.entries()) {
    const rim = at(index, 1)
    const [dx, dy] = [rim.x - centre.x, rim.y - centre.y]
    const length = Math.hypot(dx, dy) || 1
    const anchor = Math.abs(dx) < length * 0.2 ? 'middle' : dx > 0 ? 'start' : 'end'
    const x = clamp(rim.x + (dx / length) * 6, 0, frame.width)
    const room = anchor === 'start' ? frame.width - x : anchor === 'end' ? x : 2 * Math.min(x, frame.width - x)
    const most = anchor === 'middle' ? 2 : 3
    const { lines, type } = labelLines(axis.label, Math.min(room, labelWidth), most, measure)
    const height = lines.length * type.size * lineHeight
    const middle = clamp(rim.y + (dy / length) * (5 + height / 2), height / 2, frame.height - height / 2)
    const wide = widestLine(lines, type, measure)
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
    const box = { x: left, y: middle - height / 2, width: wide, height }
    if (lines.length === 0 || taken.some((other) => overlaps(other, box))) continue
    taken.push(box)
    for (const [row, line] of lines.entries()) {
      const y = middle + (row - (lines.length - 1) / 2) * type.size * lineHeight
      const place = { ...type, x, y, anchor, maxWidth: wide + 0.5, fill: palette.text } as const
      const isCut = line.endsWith('…') && !axis.label.endsWith('…')
      shapes.push(...writeLine(line, place, measure).map((shape) => (isCut ? { ...shape, whole: axis.label } : shape)))
    }
  }
  return shapes
}

/** The lines of a label: rather smaller letters and a line more than a name cut off. */
function labelLines(
  label: string,
  width: number,
  most: number,
  measure: SceneOptions['measure'],
): { readonly lines: readonly string[]; readonly type: Type } {
  for (const scale of [1, 0.9, 0.8]) {
    const type = { ...labelType, size: labelType.size * scale }
    const lines = wholeLines(label, width, scale === 1 ? most : most + 1, type, measure)
    if (lines !== null) return { lines, type }
  }
  const lines = wrapText(label, width, most, labelType, measure).filter((line) => line !== '')
  return { lines, type: labelType }
}
