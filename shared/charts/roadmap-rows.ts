import { place } from './axis.ts'
import type { RoadmapData } from './chart-data.ts'
import { dayNumber } from './day-number.ts'

type Lane = RoadmapData['lanes'][number]
export type Bar = Lane['bars'][number]

export type PackedBar = {
  readonly bar: Bar
  readonly row: number
  readonly x1: number
  readonly x2: number
  readonly labelInside: boolean
  /** Where a name beside the bar begins: after the bar and those of its milestones that would lie on the name. */
  readonly nameFrom: number
  /** How far a name beside the bar may go: to what comes next in the row, or to the edge of the lane. */
  readonly nameUntil: number
}
export type PackedLane = { readonly lane: Lane; readonly rows: number; readonly bars: readonly PackedBar[] }

/** What a bar has before and after a name in it. */
export const aroundName = 9

export type TimeAxis = (isoDate: string) => number

/** From dates to places between `from` and `to`. A date that is none lies at the start. */
export function timeAxis(start: string, finish: string, from: number, to: number): TimeAxis {
  const [first, last] = [dayNumber(start), dayNumber(finish)]
  return (isoDate) => place(dayNumber(isoDate), first, last, from, to)
}

/**
 * Greedy packing: bars by start date, each into the first row that is free. A name too long for its bar stands to its right,
 * and the row is taken as far as the name and the marks of its bounds go. `nameWidth` is what a name keeps of a row; of what
 * nothing else takes in the end it may have more.
 */
export function packLane(lane: Lane, at: TimeAxis, nameWidth: (bar: Bar) => number, limit: number): PackedLane {
  const ends: number[] = []
  const begins: number[][] = []
  const order = [...lane.bars].sort(
    (a, b) => compare(a.start, b.start) || compare(a.finish, b.finish) || compare(a.id, b.id),
  )
  const placed = order.map((bar) => {
    const x1 = Math.min(at(bar.start), limit - 4)
    const x2 = Math.max(at(bar.finish), x1 + 4)
    const name = nameWidth(bar)
    const labelInside = name + aroundName <= x2 - x1
    const nameFrom = labelInside ? x2 : besideMarks(x2, name, milestonesOf(bar, at))
    const marks = [...bar.bounds, ...bar.milestones].map(({ date }) => at(date))
    const begin = Math.min(x1, ...marks)
    const end = Math.min(limit, Math.max(labelInside ? x2 : nameFrom + name + 5, ...marks))
    const free = ends.findIndex((used) => used + 5 <= begin)
    const row = free === -1 ? ends.length : free
    ends[row] = end
    const ahead = [...marks.filter((mark) => mark > nameFrom + name).map((mark) => mark - markReach), limit]
    begins[row] = [...(begins[row] ?? []), begin]
    return { bar, row, x1, x2, labelInside, nameFrom, kept: nameFrom + name + 4, until: Math.min(...ahead) }
  })
  const bars = placed.map(({ kept, until, ...bar }): PackedBar => {
    const next = begins[bar.row]?.find((begin) => begin > bar.x2) ?? Number.POSITIVE_INFINITY
    return { ...bar, nameUntil: Math.min(limit, Math.max(kept, Math.min(until, next - beforeNext))) }
  })
  return { lane, rows: Math.max(1, ends.length), bars }
}

/** The days of a bar's milestones on the axis, from left to right. */
export function milestonesOf({ milestones }: Bar, at: TimeAxis): readonly number[] {
  return milestones.map(({ date }) => at(date)).toSorted((a, b) => a - b)
}

/** As far as the mark of a milestone stands out to its sides, at most. */
const markReach = 5

/** What a name leaves free before the next bar, for the arrows that lead to it. */
const beforeNext = 14

function besideMarks(from: number, width: number, marks: readonly number[]): number {
  return marks.reduce(
    (start, mark) =>
      mark > from - markReach && mark - markReach < start + width + 5 ? Math.max(start, mark + markReach) : start,
    from,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
