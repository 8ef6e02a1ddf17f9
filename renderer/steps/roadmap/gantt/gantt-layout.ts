import { type PackedBar, packLane, type TimeAxis, timeAxis } from '#shared/charts/roadmap-rows.ts'
import type { Measure } from '#shared/charts/scene.ts'
import type { GanttData, GanttLane } from './gantt-data.ts'

/** A row of bars, and the bar in it. */
export const rowPx = 29
export const barPx = 25
/** Over and under the rows of a lane, and between lanes. */
const lanePadPx = 3
const laneGapPx = 3
/** A name too long for its bar keeps no more of its row to itself; it goes on where nothing follows. */
const mostKeptPx = 260
const markPx = 22
/** Between a bar and the name behind it. */
const behindPx = 4

export type GanttBox = PackedBar & {
  readonly lane: number
  readonly y: number
  /** How wide the name may be: as the bar, or as what is left behind it, to the next bar of its row or the end of the time. */
  readonly namePx: number
}

/** Where everything of the Gantt stands, in pixels from its upper left corner below the head. */
export type GanttLayout = {
  readonly at: TimeAxis
  readonly labelPx: number
  readonly width: number
  readonly height: number
  readonly lanes: readonly { readonly lane: GanttLane; readonly y: number; readonly height: number }[]
  readonly boxes: ReadonlyMap<string, GanttBox>
  /** Bars from above to below, in a row from left to right: the order of the focus. */
  readonly order: readonly string[]
}

export function layoutGantt(data: GanttData, width: number, measure: Measure): GanttLayout {
  const labelPx = width < 900 ? 132 : 196
  const at = timeAxis(data.start, data.finish, labelPx, width)
  const nameWidth = (bar: PackedBar['bar']): number =>
    Math.min(measure(bar.number === '' ? bar.label : `${bar.number} ${bar.label}`, 12, 400) + markPx, mostKeptPx)
  let y = 0
  const boxes = new Map<string, GanttBox>()
  const lanes = data.lanes.map((lane, index) => {
    const packed = packLane(lane, at, nameWidth, width)
    const top = y
    for (const bar of packed.bars) {
      const barTop = top + lanePadPx + bar.row * rowPx + (rowPx - barPx) / 2
      boxes.set(bar.bar.id, { ...bar, ...placeOfName(bar, nameWidth, width), lane: index, y: barTop })
    }
    const height = packed.rows * rowPx + 2 * lanePadPx
    y += height + laneGapPx
    return { lane, y: top, height }
  })
  const order = [...boxes.values()].sort((a, b) => a.y - b.y || a.x1 - b.x1).map(({ bar }) => bar.id)
  return { at, labelPx, width, height: Math.max(0, y - laneGapPx), lanes, boxes, order }
}

/** A name that the end of the time would cut is in its bar where that has more room. */
function placeOfName(
  { bar, x1, x2, labelInside, nameUntil }: PackedBar,
  nameWidth: (bar: PackedBar['bar']) => number,
  width: number,
): Pick<GanttBox, 'labelInside' | 'namePx'> {
  const behind = width - x2 - behindPx
  const inside = labelInside || (x2 - x1 > behind && nameWidth(bar) > behind)
  return { labelInside: inside, namePx: Math.max(0, inside ? x2 - x1 : nameUntil - x2 - behindPx) }
}

/** The bar an arrow leads to: beside it in its row, else the next; above or below, the nearest in time. Pages are lanes. */
export function barAfter({ boxes, order }: GanttLayout, id: string, key: string): string | null | undefined {
  const box = boxes.get(id)
  if (box === undefined) return undefined
  switch (key) {
    case 'Home':
      return order[0] ?? null
    case 'End':
      return order.at(-1) ?? null
    case 'PageUp':
    case 'PageDown': {
      const lane = box.lane + (key === 'PageUp' ? -1 : 1)
      const towards = key === 'PageUp' ? order.toReversed() : order
      const near = boxes.get(towards.find((other) => beyond(boxes.get(other)?.lane, lane, key)) ?? '')?.lane
      return order.find((other) => boxes.get(other)?.lane === near) ?? null
    }
    case 'ArrowLeft':
    case 'ArrowRight':
      return order[order.indexOf(id) + (key === 'ArrowLeft' ? -1 : 1)] ?? null
    case 'ArrowUp':
    case 'ArrowDown': {
      const down = key === 'ArrowDown'
      const rows = [...boxes.values()].filter(({ y }) => (down ? y > box.y : y < box.y))
      const next = rows.reduce<number | null>(
        (near, { y }) => (near === null || (down ? y < near : y > near) ? y : near),
        null,
      )
      const middle = (box.x1 + box.x2) / 2
      const nearest = rows
        .filter(({ y }) => y === next)
        .toSorted((a, b) => Math.abs((a.x1 + a.x2) / 2 - middle) - Math.abs((b.x1 + b.x2) / 2 - middle))[0]
      return nearest?.bar.id ?? null
    }
    default:
      return undefined
  }
}

/** Does a bar lie in the lane that a page leads to, or past it where that one is empty? */
function beyond(own: number | undefined, lane: number, key: 'PageUp' | 'PageDown'): boolean {
  return own !== undefined && (key === 'PageUp' ? own <= lane : own >= lane)
}
