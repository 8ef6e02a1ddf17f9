import { clamp, place, wholeTicks } from './axis.ts'
import type { ScatterData } from './chart-data.ts'
import { hueOf } from './palette.ts'
import { placeLabels } from './place-labels.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeFigure } from './write-figure.ts'
import { lineHeight, writeLine, writeUpwards } from './write-text.ts'

const labelType = { size: 6.5, weight: 400 } as const
const margin = { left: 30, bottom: 38, top: 4, right: 4 }
/** Below the plot, where it is said how many points have no name. */
const noteBelow = 31

/** Points on two axes; those that matter are filled and named first. */
export function scatter(data: ScatterData, options: SceneOptions): Scene {
  const { width, palette, measure, locale } = options
  const height = clamp(width * 0.75, 60, options.maxHeight)
  const plot = {
    x: margin.left,
    y: margin.top,
    width: Math.max(1, width - margin.left - margin.right),
    height: Math.max(1, height - margin.top - margin.bottom),
  }
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height]
  const x = (value: number) => place(value, ...data.xRange, plot.x, right)
  const y = (value: number) => place(value, ...data.yRange, bottom, plot.y)
  const r = 3.6
  const marks = data.points.map((point) => ({
    ...point,
    cx: clamp(x(point.x), plot.x + r, right - r),
    cy: clamp(y(point.y), plot.y + r, bottom - r),
    r,
  }))
  const byDuty = [...marks.filter((mark) => mark.marked), ...marks.filter((mark) => !mark.marked)].map((mark) => ({
    ...mark,
    mayBeLed: true,
  }))
  const labels = placeLabels(byDuty, plot, [], { ...labelType, measure, maxWidth: plot.width * 0.24 })
  const unnamed = marks.length - labels.length
  const tick = { size: 6, weight: 400, fill: palette.muted, maxWidth: 16 } as const
  const title = { size: 7, weight: 600, fill: palette.text, anchor: 'middle' } as const
  const shapes: Shape[] = [
    { kind: 'rect', ...plot, fill: palette.sunken, radius: 3 },
    ...wholeTicks(...data.xRange, 10).flatMap((value): Shape[] => [
      { kind: 'line', x1: x(value), y1: plot.y, x2: x(value), y2: bottom, stroke: palette.paper, strokeWidth: 0.8 },
      ...writeLine(
        writeFigure(value, 0, locale),
        { ...tick, x: clamp(x(value), plot.x, right - 4), y: bottom + 7, anchor: 'middle' },
        measure,
      ),
    ]),
    ...wholeTicks(...data.yRange, 10).flatMap((value): Shape[] => [
      { kind: 'line', x1: plot.x, y1: y(value), x2: right, y2: y(value), stroke: palette.paper, strokeWidth: 0.8 },
      ...writeLine(
        writeFigure(value, 0, locale),
        { ...tick, x: plot.x - 4, y: clamp(y(value), 4, bottom), anchor: 'end' },
        measure,
      ),
    ]),
    ...writeLine(
      data.labels.x,
      { ...title, x: plot.x + plot.width / 2, y: bottom + 19, maxWidth: plot.width },
      measure,
    ),
    ...(unnamed === 0
      ? []
      : writeLine(
          `${data.labels.unnamed}: ${writeFigure(unnamed, 0, locale)}`,
          { ...labelType, x: right, y: bottom + noteBelow, anchor: 'end', maxWidth: plot.width, fill: palette.muted },
          measure,
        )),
    ...writeUpwards(data.labels.y, { ...title, x: 7, y: plot.y + plot.height / 2, maxWidth: plot.height }, measure),
    ...labels.flatMap(({ line }): Shape[] =>
      line === undefined ? [] : [{ kind: 'line', ...line, stroke: palette.muted, strokeWidth: 0.5 }],
    ),
    ...marks.map((mark): Shape => {
      const hue = hueOf(palette, mark.hue)
      const subject = { entity: 'practice', id: mark.id, label: mark.label }
      return {
        kind: 'circle',
        cx: mark.cx,
        cy: mark.cy,
        r,
        fill: mark.marked ? hue : palette.paper,
        stroke: hue,
        strokeWidth: 1.2,
        subject,
      }
    }),
  ]
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
  return { width, height, alt: options.alt, shapes: [...shapes, ...labelShapes] }
}
