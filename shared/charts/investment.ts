import { scaleLinear } from 'd3-scale'
import { clamp } from './axis.ts'
import type { InvestmentData } from './chart-data.ts'
import { drawLegend } from './legend.ts'
import type { Palette } from './palette.ts'
import { round } from './paths.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeFigure } from './write-figure.ts'
import { writeLine } from './write-text.ts'

type Period = InvestmentData['periods'][number]
type Panel = { readonly top: number; readonly bottom: number; readonly low: number; readonly high: number }
type Y = (amount: number) => number

const left = 34
const legendHeight = 17

/**
 * Spend of each period in stacked parts, savings below the line; above it the running total on a scale of its own, since on one
 * scale the total would press the parts flat.
 */
export function investment(data: InvestmentData, options: SceneOptions): Scene {
  const { width, palette, measure } = options
  const height = clamp(width * 0.5, 80, options.maxHeight)
  const floor = height - legendHeight
  const totals = data.periods.map((period) => known(period.cumulative))
  const above: Panel = { top: 16, bottom: floor * 0.36, low: Math.min(0, ...totals), high: Math.max(0, ...totals) }
  const stacked = data.periods.map((period) => up(period.oneOff) + up(period.run))
  const savings = data.periods.map((period) => -up(period.saving))
  const below: Panel = {
    // The lowest tick of the total and the highest of the parts are read apart.
    top: floor * 0.36 + 20,
    bottom: floor - 17,
    low: Math.min(0, ...savings),
    high: Math.max(0, ...stacked),
  }
  const step = (width - left) / Math.max(1, data.periods.length)
  const centre = (index: number) => left + (index + 0.5) * step
  const bar = Math.min(46, step * 0.56)
  const [total, totalAxis] = axis(above, 3, options)
  const [part, partAxis] = axis(below, 5, options)
  const small = { size: 6.5, weight: 400, fill: palette.muted } as const
  const shapes: Shape[] = [
    ...writeLine(data.unitLabel, { ...small, weight: 600, x: 0, y: 5, maxWidth: width * 0.5 }, measure),
    ...totalAxis,
    ...partAxis,
    ...data.periods.flatMap((period, index) => [
      ...stack(period, centre(index) - bar / 2, bar, part, palette),
      ...writeLine(
        period.label,
        { ...small, x: centre(index), y: floor - 8, anchor: 'middle', maxWidth: step - 3 },
        measure,
      ),
    ]),
    ...runningTotal(totals, centre, total, options),
  ]
  const legend = drawLegend(
    legendItems(data, palette),
    { x: left, y: floor + 2, width: width - left, rows: 1 },
    options,
  )
  return { width, height, alt: options.alt, shapes: [...shapes, ...legend.shapes] }
}

function known(amount: number): number {
  // What is less than a millionth of the unit is no spend, and no scale can be made for it.
  return Number.isFinite(amount) ? Math.round(amount * 1e6) / 1e6 : 0
}

function up(amount: number): number {
  return Math.max(0, known(amount))
}

/** The scale of a panel, and its lines with their amounts. */
function axis(panel: Panel, most: number, { width, palette, measure, locale }: SceneOptions): readonly [Y, Shape[]] {
  const high = panel.high > panel.low ? panel.high : panel.low + 1
  const scale = scaleLinear().domain([panel.low, high]).nice(most).range([panel.bottom, panel.top])
  const y: Y = (amount) => round(scale(amount))
  const ticks = scale.ticks(most)
  const digits = ticks.every((tick) => Number.isInteger(tick)) ? 0 : 1
  const lines = ticks.flatMap((tick): Shape[] => {
    const stroke = tick === 0 ? { stroke: palette.ink, strokeWidth: 0.9 } : { stroke: palette.line, strokeWidth: 0.6 }
    const text = {
      x: left - 5,
      y: y(tick),
      size: 6,
      weight: 400,
      fill: palette.muted,
      anchor: 'end',
      maxWidth: left - 5,
    } as const
    return [
      { kind: 'line', x1: left, y1: y(tick), x2: width, y2: y(tick), ...stroke },
      ...writeLine(writeFigure(tick, digits, locale), text, measure),
    ]
  })
  return [y, lines]
}

function stack(period: Period, x: number, width: number, y: Y, palette: Palette): Shape[] {
  const part = (from: number, to: number, fill: string): Shape[] =>
    to > from ? [{ kind: 'rect', x, y: y(to), width, height: Math.max(0.2, y(from) - y(to)), fill, radius: 1.2 }] : []
  const [oneOff, run] = [up(period.oneOff), up(period.run)]
  return [
    ...part(0, oneOff, palette.select),
    ...part(oneOff, oneOff + run, palette.levels[3] ?? palette.faint),
    ...part(-up(period.saving), 0, palette.accent),
  ]
}

function runningTotal(
  totals: readonly number[],
  centre: (index: number) => number,
  y: Y,
  options: SceneOptions,
): Shape[] {
  const { width, palette, measure, locale } = options
  const points = totals.map((total, index) => ({ total, x: centre(index), y: y(total) }))
  const last = points.at(-1)
  if (last === undefined) return []
  const d = points.map((point, index) => `${index === 0 ? 'M' : 'L'}${round(point.x)} ${point.y}`).join('')
  const text = {
    x: last.x,
    y: last.y - 8,
    size: 7,
    weight: 600,
    anchor: 'middle',
    fill: palette.ink,
    maxWidth: 2 * (width - last.x),
  } as const
  const figure = writeFigure(last.total, 1, locale)
  const wide = Math.min(measure(figure, text.size, text.weight) + 2, text.maxWidth)
  return [
    // Over the scale's lines, which would strike the figure through, and under its own.
    { kind: 'rect', x: last.x - wide / 2, y: text.y - 4.2, width: wide, height: 8.4, fill: palette.paper },
    { kind: 'path', d, fill: 'none', stroke: palette.ink, strokeWidth: 1.4 },
    ...points.map(
      (point): Shape => ({
        kind: 'circle',
        cx: point.x,
        cy: point.y,
        r: 2.2,
        fill: palette.paper,
        stroke: palette.ink,
        strokeWidth: 1.2,
      }),
    ),
    ...writeLine(figure, text, measure),
  ]
}

function legendItems(data: InvestmentData, palette: Palette) {
  const block =
    (fill: string) =>
    (x: number, middle: number): Shape[] => [
      { kind: 'rect', x, y: middle - 3.5, width: 9, height: 7, radius: 1.2, fill },
    ]
  return [
    { label: data.labels.oneOff, signWidth: 9, sign: block(palette.select) },
    { label: data.labels.run, signWidth: 9, sign: block(palette.levels[3] ?? palette.faint) },
    { label: data.labels.saving, signWidth: 9, sign: block(palette.accent) },
    {
      label: data.labels.cumulative,
      signWidth: 14,
      sign: (x: number, middle: number): Shape[] => [
        { kind: 'line', x1: x, y1: middle, x2: x + 14, y2: middle, stroke: palette.ink, strokeWidth: 1.4 },
        { kind: 'circle', cx: x + 7, cy: middle, r: 2, fill: palette.paper, stroke: palette.ink, strokeWidth: 1.1 },
      ],
    },
  ]
}
