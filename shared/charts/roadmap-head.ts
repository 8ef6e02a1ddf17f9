import { clamp } from './axis.ts'
import type { RoadmapData } from './chart-data.ts'
import type { TimeAxis } from './roadmap-rows.ts'
import type { Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeLine } from './write-text.ts'

type Frame = { readonly labelWidth: number; readonly bottom: number; readonly headHeight: number }
type Span = { readonly label: string; readonly from: number; readonly to: number }

/** Years and quarters above the lanes, lines down between them, and the line of today with its flag. */
export function roadmapHead(
  data: RoadmapData,
  at: TimeAxis,
  frame: Frame,
  options: SceneOptions,
): { readonly calendar: Shape[]; readonly gridLines: Shape[]; readonly today: Shape[] } {
  const { palette, measure } = options
  const quarters = spans(data, at, options.width - 2)
  const years: Span[] = []
  for (const quarter of quarters) {
    const last = years.at(-1)
    if (last !== undefined && last.label === quarter.year) years[years.length - 1] = { ...last, to: quarter.to }
    else years.push({ label: quarter.year, from: quarter.from, to: quarter.to })
  }
  const band = (span: Span, y: number, height: number, fill: string, ink: string): Shape[] => {
    const width = Math.max(0.3, span.to - span.from - 1)
    const text = {
      x: span.from + width / 2,
      y: y + height / 2,
      maxWidth: width - 2,
      size: 6.8,
      weight: 600,
      anchor: 'middle',
      fill: ink,
    } as const
    return [{ kind: 'rect', x: span.from, y, width, height, radius: 2, fill }, ...writeLine(span.label, text, measure)]
  }
  const yearStarts = new Set(years.map((year) => year.from))
  return {
    calendar: [
      ...years.flatMap((year) => band(year, 0, 14, palette.ink, palette.paper)),
      ...quarters.flatMap((quarter) => band(quarter, 15.5, 12, palette.sunken, palette.text)),
    ],
    gridLines: quarters.slice(1).map((quarter) => {
      const stroke = yearStarts.has(quarter.from) ? palette.lineStrong : palette.line
      return {
        kind: 'line',
        x1: quarter.from - 0.5,
        y1: 30,
        x2: quarter.from - 0.5,
        y2: frame.bottom,
        stroke,
        strokeWidth: 0.7,
      }
    }),
    today:
      data.today === null || data.today < data.start || data.today > data.finish
        ? []
        : todayLine(data.labels.today, at(data.today), frame, options),
  }
}

function spans(data: RoadmapData, at: TimeAxis, right: number): (Span & { readonly year: string })[] {
  return data.quarters.map((quarter, index) => {
    const next = data.quarters[index + 1]
    const from = at(quarter.start)
    return {
      label: quarter.label,
      year: quarter.year,
      from,
      to: next === undefined ? right : Math.max(from, at(next.start)),
    }
  })
}

function todayLine(label: string, x: number, frame: Frame, { width, palette, measure }: SceneOptions): Shape[] {
  const flag = Math.min(60, measure(label, 5.8, 600) + 9)
  const left = clamp(x - flag / 2, 0, width - flag)
  const text = {
    x: left + flag / 2,
    y: frame.headHeight - 6.5,
    maxWidth: flag - 4,
    size: 5.8,
    weight: 600,
    anchor: 'middle',
    fill: palette.onAccent,
  } as const
  return [
    {
      kind: 'line',
      x1: x,
      y1: frame.headHeight - 3,
      x2: x,
      y2: frame.bottom,
      stroke: palette.accent,
      strokeWidth: 1.1,
      dash: [3, 2],
    },
    { kind: 'rect', x: left, y: frame.headHeight - 11, width: flag, height: 9, radius: 3, fill: palette.accent },
    ...writeLine(label, text, measure),
  ]
}
