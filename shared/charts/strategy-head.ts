import type { Shape } from './scene.ts'
import type { StrategyFrame } from './strategy-page.ts'
import type { StrategyPageData } from './strategy-page-data.ts'
import { writeDown, writeLine, writeWhole } from './write-text.ts'

/** Of the title: one line of it, or two of smaller letters. */
const titleHeight = 28

type Band = { readonly y: number; readonly height: number }

/** The dark band: who, what, and three figures. */
export function drawHead(page: StrategyPageData, { y, height }: Band, frame: StrategyFrame): Shape[] {
  const { width, margin, palette, measure, atLeast } = frame
  const sea = palette.levels[5] ?? palette.ink
  const soft = palette.levels[1] ?? palette.paper
  const figures = page.metrics.slice(0, 4)
  const slot = 98
  const titleWidth = width - 2 * margin - figures.length * slot - 16
  const shapes: Shape[] = [
    { kind: 'rect', x: 0, y, width: width * 0.62, height, fill: palette.ink, fillTo: sea },
    { kind: 'rect', x: width * 0.62 - 0.5, y, width: width * 0.38 + 0.5, height, fill: sea, fillTo: palette.accent },
    ...writeLine(
      page.kicker,
      { x: margin, y: y + height * 0.19, maxWidth: titleWidth, size: atLeast(7.5), weight: 600, fill: soft },
      measure,
    ),
    ...writeWhole(
      page.title,
      {
        x: margin,
        y: y + height * 0.46,
        maxWidth: titleWidth,
        height: titleHeight,
        size: 19,
        least: 0.55,
        weight: 600,
        fill: palette.paper,
      },
      measure,
    ),
    ...writeDown(
      page.subtitle,
      { x: margin, y: y + height * 0.66, maxWidth: titleWidth, maxLines: 2, size: 9, weight: 400, fill: palette.line },
      measure,
    ).shapes,
  ]
  for (const [index, metric] of figures.entries()) {
    const right = width - margin - (figures.length - 1 - index) * slot
    const text = metric.value
    const size = Math.max(8, Math.min(17, (17 * (slot - 8)) / Math.max(1, measure(text, 17, 600))))
    const label = {
      x: right,
      y: y + height * 0.54,
      maxWidth: slot - 8,
      maxLines: 2,
      size: atLeast(7),
      weight: 400,
      anchor: 'end',
      fill: palette.line,
    } as const
    shapes.push(
      ...writeLine(
        text,
        { x: right, y: y + height * 0.4, maxWidth: slot - 8, size, weight: 600, anchor: 'end', fill: palette.paper },
        measure,
      ),
    )
    shapes.push(...writeDown(metric.label, label, measure).shapes)
  }
  return shapes
}
