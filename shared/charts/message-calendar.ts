import { clamp, place } from './axis.ts'
import { dayNumber } from './day-number.ts'
import { drawLegend, type LegendItem } from './legend.ts'
import type { Scene, Shape } from './scene.ts'
import type { SceneOptions } from './scene-options.ts'
import { writeLine } from './write-text.ts'

/** Messages to groups over time, each group with the first change it meets. Dates are ISO. */
export type MessageCalendarData = {
  readonly start: string
  readonly finish: string
  readonly quarters: readonly { readonly start: string; readonly label: string }[]
  readonly today: string | null
  readonly groups: readonly {
    readonly id: string
    readonly label: string
    /** The first change and whether a message goes before it; null where none is known. */
    readonly change: { readonly date: string; readonly label: string; readonly inTime: boolean } | null
    readonly messages: readonly {
      readonly id: string
      readonly date: string
      readonly label: string
      readonly sent: boolean
    }[]
  }[]
  readonly labels: Readonly<Record<'today' | 'planned' | 'sent' | 'change' | 'late', string>>
}

type Group = MessageCalendarData['groups'][number]
type TimeAxis = (date: string) => number

const headHeight = 15
const besideName = 6
/** The note under a name, beside the name. */
const noteSize = 0.9
const nameSize = (rowHeight: number): number => clamp(rowHeight * 0.4, 0.8, 7)
const legendHeight = 24

/** A row a group: its messages as discs, its first change as a diamond; a change that comes first is named. */
export function messageCalendar(data: MessageCalendarData, options: SceneOptions): Scene {
  const { width } = options
  const room = Math.max(1, options.maxHeight - headHeight - legendHeight)
  const rowHeight = clamp(room / Math.max(1, data.groups.length), 1, 26)
  const left = namesWidth(data, rowHeight, options)
  const bottom = headHeight + data.groups.length * rowHeight
  const [first, last] = [dayNumber(data.start), Math.max(dayNumber(data.finish), dayNumber(data.start) + 1)]
  const at: TimeAxis = (date) => place(dayNumber(date), first, last, left + 6, width - 8)
  const shapes: Shape[] = [
    ...quarterBands(data, at, { bottom, right: width }, options),
    ...data.groups.flatMap((group, index) =>
      groupRow(group, data.labels.late, at, { top: headHeight + index * rowHeight, rowHeight, left }, options),
    ),
    ...(data.today === null ? [] : todayLine(data.labels.today, at(data.today), bottom, options)),
    ...legend(data.labels, bottom + legendHeight - 14, options),
  ]
  return { width, height: bottom + legendHeight, alt: options.alt, head: headHeight, shapes }
}

/** As wide as the names and the note under one of them, within bounds: the rest is for the time. */
function namesWidth({ groups, labels }: MessageCalendarData, rowHeight: number, options: SceneOptions): number {
  const { width, measure } = options
  const size = nameSize(rowHeight)
  const widths = groups.flatMap(({ label, change }) => [
    measure(label, size, 400),
    ...(change === null || change.inTime ? [] : [measure(labels.late, size * noteSize, 600)]),
  ])
  return clamp(Math.max(0, ...widths) + besideName + 1, width * 0.24, width * 0.36)
}

function quarterBands(
  { quarters }: MessageCalendarData,
  at: TimeAxis,
  frame: { readonly bottom: number; readonly right: number },
  { palette, measure }: SceneOptions,
): Shape[] {
  return quarters.flatMap(({ start, label }, index): Shape[] => {
    const from = at(start)
    const next = quarters[index + 1]
    const to = next === undefined ? frame.right - 2 : at(next.start)
    const width = Math.max(0.3, to - from - 1)
    const text = { size: 6.5, weight: 600, anchor: 'middle', fill: palette.text } as const
    return [
      { kind: 'rect', x: from, y: 0, width, height: 11, radius: 2, fill: palette.sunken },
      ...writeLine(label, { ...text, x: from + width / 2, y: 5.5, maxWidth: width - 2 }, measure),
      { kind: 'line', x1: from, y1: 12, x2: from, y2: frame.bottom, stroke: palette.line, strokeWidth: 0.7 },
    ]
  })
}

function groupRow(
  group: Group,
  late: string,
  at: TimeAxis,
  frame: { readonly top: number; readonly rowHeight: number; readonly left: number },
  { width, palette, measure }: SceneOptions,
): Shape[] {
  const { top, rowHeight, left } = frame
  const middle = top + rowHeight / 2
  const r = Math.min(4, rowHeight * 0.3)
  const size = nameSize(rowHeight)
  const { change } = group
  const isLate = change !== null && !change.inTime
  const maxWidth = left - besideName
  const name = {
    size,
    weight: 400,
    fill: palette.text,
    x: 0,
    y: isLate ? middle - size * 0.6 : middle,
    maxWidth,
  } as const
  return [
    { kind: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: palette.line, strokeWidth: 0.6 },
    ...writeLine(group.label, name, measure),
    ...(change === null ? [] : diamond(at(change.date), middle, r * 1.15, isLate ? palette.warn : palette.ink)),
    ...(isLate
      ? lateNote(late, middle + size * 0.6, { size: size * noteSize, maxWidth, ink: palette.warn }, measure)
      : []),
    ...group.messages.map(
      (message): Shape => ({
        kind: 'circle',
        cx: at(message.date),
        cy: middle,
        r,
        fill: message.sent ? palette.accent : palette.paper,
        stroke: palette.accent,
        strokeWidth: 1.2,
        subject: { entity: 'communication', id: message.id, label: message.label },
      }),
    ),
  ]
}

/** Below the name of its group: what stands beside the diamond could hide a message. */
function lateNote(
  text: string,
  y: number,
  { size, maxWidth, ink }: { readonly size: number; readonly maxWidth: number; readonly ink: string },
  measure: SceneOptions['measure'],
): Shape[] {
  return writeLine(text, { x: 0, y, size, weight: 600, fill: ink, maxWidth }, measure)
}

function diamond(x: number, y: number, r: number, fill: string): Shape[] {
  return [{ kind: 'path', d: `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`, fill }]
}

function todayLine(label: string, x: number, bottom: number, { palette, measure, width }: SceneOptions): Shape[] {
  const text = { size: 5.8, weight: 600, fill: palette.accent, anchor: 'middle' } as const
  return [
    { kind: 'line', x1: x, y1: 12, x2: x, y2: bottom, stroke: palette.accent, strokeWidth: 1, dash: [3, 2] },
    ...writeLine(label, { ...text, x: clamp(x, 14, width - 14), y: bottom + 3.5, maxWidth: 28 }, measure),
  ]
}

function legend(labels: MessageCalendarData['labels'], y: number, options: SceneOptions): Shape[] {
  const { width, palette } = options
  const disc = { kind: 'circle', r: 3, stroke: palette.accent, strokeWidth: 1.2 } as const
  const items: readonly LegendItem[] = [
    { label: labels.planned, signWidth: 8, sign: (x, cy) => [{ ...disc, cx: x + 4, cy, fill: palette.paper }] },
    { label: labels.sent, signWidth: 8, sign: (x, cy) => [{ ...disc, cx: x + 4, cy, fill: palette.accent }] },
    { label: labels.change, signWidth: 8, sign: (x, cy) => diamond(x + 4, cy, 3.6, palette.ink) },
  ]
  return drawLegend(items, { x: 0.6, y, width: width - 0.6, rows: 1 }, options).shapes
}
