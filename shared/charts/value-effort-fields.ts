import { clamp, wholeTicks } from './axis.ts'
import type { ValueEffortData } from './chart-data.ts'
import type { Box } from './crossings.ts'
import { widestLine } from './fit-text.ts'
import { hasTints } from './palette.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeFigure } from './write-figure.ts'
import { writeLine, writeUpwards } from './write-text.ts'

const titleSize = 7.5
const leastTitle = 0.75
/** What names of bubbles leave free beside a title. */
const titleClear = 4

/** The four fields of the plot, or the lines between them. */
export function quadrants(
  data: ValueEffortData,
  plot: Box,
  x: (v: number) => number,
  y: (v: number) => number,
  { palette }: SceneOptions,
): Shape[] {
  const [splitX, splitY] = [x(data.splitEffort), y(data.splitValue)]
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  const area = (x1: number, y1: number, x2: number, y2: number, fill: string): Shape => {
    return { kind: 'rect', x: x1, y: y1, width: Math.max(0, x2 - x1), height: Math.max(0, y2 - y1), radius: 3, fill }
  }
  if (!hasTints(palette)) {
    return [divider(splitX, plot.y, splitX, bottom, palette.line), divider(plot.x, splitY, right, splitY, palette.line)]
  }
  return [
    area(plot.x, plot.y, splitX - 1, splitY - 1, palette.accentSoft),
    area(splitX + 1, plot.y, right, splitY - 1, palette.selectSoft),
    area(plot.x, splitY + 1, splitX - 1, bottom, palette.sunken),
    area(splitX + 1, splitY + 1, right, bottom, palette.warnSoft),
  ]
}

function divider(x1: number, y1: number, x2: number, y2: number, stroke: string): Shape {
  return { kind: 'line', x1, y1, x2, y2, stroke, strokeWidth: 1 }
}

/** Ticks, axes and what they are called. */
export function axes(
  data: ValueEffortData,
  plot: Box,
  x: (v: number) => number,
  y: (v: number) => number,
  { palette, measure, locale }: SceneOptions,
): Shape[] {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  const tick = { size: 6, weight: 400, fill: palette.muted, maxWidth: 16 } as const
  const ticks = wholeTicks(data.min, data.max, 6).flatMap((value): Shape[] => [
    { kind: 'line', x1: x(value), y1: plot.y, x2: x(value), y2: bottom, stroke: palette.paper, strokeWidth: 0.7 },
    { kind: 'line', x1: plot.x, y1: y(value), x2: right, y2: y(value), stroke: palette.paper, strokeWidth: 0.7 },
    ...writeLine(
      writeFigure(value, 0, locale),
      { ...tick, x: clamp(x(value), plot.x, right - 4), y: bottom + 7, anchor: 'middle' },
      measure,
    ),
    ...writeLine(
      writeFigure(value, 0, locale),
      { ...tick, x: plot.x - 4, y: clamp(y(value), plot.y + 4, bottom), anchor: 'end' },
      measure,
    ),
  ])
  const title = { size: 7, weight: 600, fill: palette.text, anchor: 'middle' } as const
  return [
    ...ticks,
    { kind: 'line', x1: plot.x, y1: plot.y, x2: plot.x, y2: bottom, stroke: palette.ink, strokeWidth: 1 },
    { kind: 'line', x1: plot.x, y1: bottom, x2: right, y2: bottom, stroke: palette.ink, strokeWidth: 1 },
    ...writeLine(
      data.labels.effort,
      { ...title, x: plot.x + plot.width / 2, y: bottom + 20, maxWidth: plot.width },
      measure,
    ),
    ...writeUpwards(data.labels.value, { ...title, x: 8, y: plot.y + plot.height / 2, maxWidth: plot.height }, measure),
  ]
}

/** What each field is called, in its corner. */
export function quadrantTitles(
  data: ValueEffortData,
  plot: Box,
  { palette, measure }: SceneOptions,
): (Shape & { kind: 'text' })[] {
  const [left, right, top, bottom] = [plot.x + 7, plot.x + plot.width - 7, plot.y + 11, plot.y + plot.height - 10]
  const maxWidth = plot.width / 2 - 12
  const { quickWins, majorBets, fillIns, reconsider } = data.labels
  // All four in one size: that of the longest, so that none is cut in a small picture.
  const widest = widestLine([quickWins, majorBets, fillIns, reconsider], { size: titleSize, weight: 600 }, measure)
  const size = Math.max(titleSize * leastTitle, titleSize * Math.min(1, (maxWidth - 1) / widest))
  const type = { size, weight: 600, maxWidth } as const
  return [
    ...writeLine(quickWins, { ...type, x: left, y: top, fill: palette.accent }, measure),
    ...writeLine(majorBets, { ...type, x: right, y: top, anchor: 'end', fill: palette.select }, measure),
    ...writeLine(fillIns, { ...type, x: left, y: bottom, fill: palette.muted }, measure),
    ...writeLine(reconsider, { ...type, x: right, y: bottom, anchor: 'end', fill: palette.warn }, measure),
  ].filter((shape) => shape.kind === 'text')
}

/** What a title takes, with what names of bubbles leave free beside it. */
export function titleBox({ measure }: SceneOptions): (title: Shape & { kind: 'text' }) => Box {
  return (title) => {
    const width = measure(title.text, title.size, title.weight) + 2 * titleClear
    return {
      x: title.anchor === 'end' ? title.x - width + titleClear : title.x - titleClear,
      y: title.y - title.size,
      width,
      height: title.size * 1.4,
    }
  }
}
