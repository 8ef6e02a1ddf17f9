import { clamp, place } from './axis.ts'
import type { ValueEffortData } from './chart-data.ts'
import { confidenceDisc } from './confidence-disc.ts'
import type { Box } from './crossings.ts'
import { drawLegend } from './legend.ts'
import { hueOf } from './palette.ts'
import { lockPath } from './paths.ts'
import { placeLabels } from './place-labels.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { spreadDiscs } from './spread-discs.ts'
import { countedFields } from './value-effort-counts.ts'
import { axes, quadrants, quadrantTitles, titleBox } from './value-effort-fields.ts'
import { writeFigure } from './write-figure.ts'
import { lineHeight, writeLine } from './write-text.ts'

const labelType = { size: 6.5, weight: 400 } as const
const leastLegend = 160
/** With more bubbles than these, lines to names would be all there is to see. */
const mostNamed = 30
const margin = { left: 32, bottom: 30, top: 2, right: 2 }

/** Where the plot of value and effort lies within its scene, in points, and what legend it leaves room for. */
export function valueEffortPlot(
  data: Pick<ValueEffortData, 'confidenceLabels'>,
  { width, maxHeight }: Pick<SceneOptions, 'width' | 'maxHeight'>,
): { readonly plot: Box; readonly height: number; readonly legendRoom: number } {
  const legendRoom = data.confidenceLabels === undefined ? 0 : 16
  const height = clamp(width * 0.9 + legendRoom, 60, maxHeight)
  const plot = {
    x: margin.left,
    y: margin.top,
    width: Math.max(1, width - margin.left - margin.right),
    height: Math.max(1, height - legendRoom - margin.top - margin.bottom),
  }
  return { plot, height, legendRoom }
}

/**
 * Value upwards, effort to the right: numbered bubbles as large as their cost, filled as sure as their estimate; where they are
 * to be counted, fields with how many there are.
 */
export function valueEffort(data: ValueEffortData, options: SceneOptions): Scene {
  const { width, palette, measure } = options
  const { plot, height, legendRoom } = valueEffortPlot(data, options)
  const x = (value: number) => place(value, data.min, data.max, plot.x, plot.x + plot.width)
  const y = (value: number) => place(value, data.min, data.max, plot.y + plot.height, plot.y)
  if (data.counted === true) {
    const titles = quadrantTitles(data, plot, options)
    const shapes = [
      ...quadrants(data, plot, x, y, options),
      ...axes(data, plot, x, y, options),
      ...countedFields(data, plot, titles.map(titleBox(options)), options),
      ...titles,
    ]
    return { width, height, alt: options.alt, shapes }
  }
  const split = { x: x(data.splitEffort), y: y(data.splitValue) }
  const bubbles = spread(discs(data, plot, x, y), plot, split)
  const titles = quadrantTitles(data, plot, options)
  // First what has no number, then what is named nowhere else: only its label says which it is.
  const { namedBeside = 0 } = data
  const mayBeLed = bubbles.length <= mostNamed
  const mayAllHaveNames = namedBeside > 0 && mayBeLed
  const marks = bubbles
    .map((bubble) => {
      const isNamedBeside = bubble.number > 0 && bubble.number <= namedBeside
      const needsLabel = bubble.number === 0 || (mayAllHaveNames && !isNamedBeside)
      // A name in another quadrant would be read as being of that one.
      return { ...bubble, isNamedBeside, needsLabel, mayBeLed, within: quadrantOf(bubble, plot, split) }
    })
    .sort((a, b) => Number(a.isNamedBeside) - Number(b.isNamedBeside) || a.number - b.number)
  const taken = titles.map(titleBox(options))
  const labels = placeLabels(marks, plot, taken, { ...labelType, measure, maxWidth: plot.width * 0.21 })
  const labelShapes = labels.flatMap((label) =>
    label.lines.flatMap((line, index) => {
      const middle = label.y + (index - (label.lines.length - 1) / 2) * labelType.size * lineHeight
      return writeLine(
        line,
        { ...labelType, x: label.x, y: middle, anchor: label.anchor, maxWidth: plot.width, fill: palette.text },
        measure,
      )
    }),
  )
  const shapes: Shape[] = [
    ...quadrants(data, plot, x, y, options),
    ...axes(data, plot, x, y, options),
    ...titles,
    ...labels.flatMap(({ line }): Shape[] =>
      line === undefined ? [] : [{ kind: 'line', ...line, stroke: palette.muted, strokeWidth: 0.6 }],
    ),
    ...bubbles.flatMap((bubble) => truePlace(bubble, options)),
    ...bubbles.flatMap((bubble) => drawBubble(bubble, options)),
    ...labelShapes,
    ...legend(data, { y: height - legendRoom + 2, plot }, options),
  ]
  return { width, height, alt: options.alt, shapes }
}

type Disc = ValueEffortData['bubbles'][number] & { readonly cx: number; readonly cy: number; readonly r: number }
type Bubble = Disc & { readonly trueX: number; readonly trueY: number }

/** Area stands for size. The largest come first, so that a small one is never hidden behind a large one. */
function discs(data: ValueEffortData, plot: Box, x: (v: number) => number, y: (v: number) => number): Disc[] {
  const largest = data.bubbles.reduce((most, bubble) => Math.max(most, bubble.size), 0)
  const most = Math.min(21, plot.width * 0.05, plot.height * 0.08)
  const least = Math.min(7, most)
  const placed = data.bubbles.map((bubble) => {
    const share = largest > 0 ? Math.max(0, bubble.size) / largest : 0
    const r = Math.max(least, most * Math.sqrt(share))
    const cx = clamp(x(bubble.effort), plot.x + r, plot.x + plot.width - r)
    const cy = clamp(y(bubble.value), plot.y + r, plot.y + plot.height - r)
    return { ...bubble, r, cx, cy }
  })
  return placed.sort((a, b) => b.r - a.r || a.number - b.number)
}

/** Bubbles with nearly the same scores step aside for one another, each within its quadrant, which is what its place says. */
function spread(bubbles: readonly Disc[], plot: Box, split: { readonly x: number; readonly y: number }): Bubble[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  const side = (at: number, from: number, to: number, divide: number, r: number): readonly [number, number] => {
    const [least, most] = at > divide ? [divide, to - r] : [from + r, divide]
    return [Math.min(at, least), Math.max(0, Math.max(at, most) - Math.min(at, least))]
  }
  const placed = bubbles.map((bubble) => ({ ...bubble, trueX: bubble.cx, trueY: bubble.cy }))
  return spreadDiscs(placed, ({ cx, cy, r }) => {
    const [left, width] = side(cx, plot.x, right, split.x, r)
    const [top, height] = side(cy, plot.y, bottom, split.y, r)
    return { x: left, y: top, width, height }
  })
}

/** Where the names of bubbles belong that stand in the same part of the plot. */
function quadrantOf({ cx, cy }: Bubble, plot: Box, split: { readonly x: number; readonly y: number }): Box {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  const [x, width] = cx < split.x ? [plot.x, split.x - plot.x] : [split.x, right - split.x]
  const [y, height] = cy < split.y ? [plot.y, split.y - plot.y] : [split.y, bottom - split.y]
  return { x, y, width, height }
}

/** A thin line from a bubble to where its scores put it, where that is no longer under it. */
function truePlace({ cx, cy, r, trueX, trueY, hue }: Bubble, { palette }: SceneOptions): Shape[] {
  if (Math.hypot(cx - trueX, cy - trueY) <= r) return []
  const stroke = hueOf(palette, hue)
  return [
    { kind: 'line', x1: cx, y1: cy, x2: trueX, y2: trueY, stroke, strokeWidth: 0.8 },
    { kind: 'circle', cx: trueX, cy: trueY, r: 1.2, fill: stroke },
  ]
}

function drawBubble(bubble: Bubble, { palette, measure, locale }: SceneOptions): Shape[] {
  const { cx, cy, r } = bubble
  const disc = confidenceDisc({ cx, cy, r }, hueOf(palette, bubble.hue), bubble.confidence, palette)
  const subject = { entity: 'initiative', id: bubble.id, label: bubble.label }
  const number = {
    x: cx,
    y: cy,
    maxWidth: 2 * r - 1,
    size: Math.min(8.5, r * 0.95),
    weight: 600,
    anchor: 'middle',
    fill: disc.ink,
  } as const
  return [
    { kind: 'circle', cx, cy, r: r + 1, fill: palette.paper, subject },
    ...disc.shapes,
    // What is mandated has no rank: a lock stands for it, as in the table.
    ...(bubble.number > 0
      ? writeLine(writeFigure(bubble.number, 0, locale), number, measure)
      : [{ kind: 'path', d: lockPath(cx, cy, r), stroke: disc.ink, strokeWidth: 0.9 } as const]),
  ]
}

function legend(data: ValueEffortData, { y, plot }: { y: number; plot: Box }, options: SceneOptions): Shape[] {
  if (data.confidenceLabels === undefined) return []
  const labels = data.confidenceLabels
  // Under the plot; in a small picture from its left edge on, since a shortened word of three says nothing.
  const isSmall = plot.width < leastLegend
  const box = isSmall ? { x: 2, y, width: options.width - 2 } : { x: plot.x, y, width: plot.width }
  const items = (['high', 'medium', 'low'] as const).map((confidence) => ({
    label: labels[confidence],
    signWidth: 10,
    sign: (x: number, middle: number) =>
      confidenceDisc({ cx: x + 5, cy: middle, r: 4.5 }, options.palette.muted, confidence, options.palette).shapes,
  }))
  return drawLegend(items, { ...box, rows: 1 }, options).shapes
}
