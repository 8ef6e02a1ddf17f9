import { dateOfDay, dayNumber } from '#shared/methods/calendar.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { estimateOf } from './estimate-of.ts'
import type { QuarterLine } from './quarter-line.ts'

/** Days of a mean quarter, and of the longest. */
const meanQuarter = 365.25 / 4
const longestQuarter = 92

/** How much of a quarter counts as nothing: quarters differ by up to two days, and dates are made exact afterwards. */
const hair = 0.035

/** Where an initiative lies in the quarters of a plan, so that it can be moved by whole ones. */
export type Placed = {
  readonly row: RowOf<'initiative'>
  /** The quarter it is planned to begin in, by its dates or else by its effort; null: nothing says. */
  readonly quarter: number | null
  /** Quarters it touches. */
  readonly duration: number
  /** Days from the beginning of its first quarter to its first day, and from its first to its last day. */
  readonly offsetDays: number
  readonly lengthDays: number
  /** Its first and its last day in quarters after the beginning of its first one. */
  readonly from: number
  readonly until: number
}

/** By its dates; what they do not say by its estimate, else by the quarters that it has effort in; at least a quarter. */
export function placeInQuarters(
  row: RowOf<'initiative'>,
  efforts: readonly RowOf<'initiativeEffort'>[],
  line: QuarterLine,
): Placed {
  const worked = efforts.filter(({ days }) => days > 0).map(({ quarterStart }) => line.indexOf(quarterStart))
  const firstWorked = worked.length === 0 ? null : Math.min(...worked)
  const span = firstWorked === null ? 1 : Math.max(...worked) - firstWorked + 1
  const estimate = estimateOf(row)
  const days = estimate === null ? Math.round(span * meanQuarter) : Math.max(1, Math.round(estimate.expected * 7))
  const start = row.start === null ? null : dayNumber(row.start)
  const finish = row.finish === null ? null : dayNumber(row.finish)
  if (start === null && finish === null) {
    const duration = Math.max(1, Math.ceil(days / meanQuarter - hair))
    const until = Math.min((days - 1) / meanQuarter, duration - 1 / longestQuarter)
    return { row, quarter: firstWorked, duration, offsetDays: 0, lengthDays: days - 1, from: 0, until }
  }
  const first = start ?? (finish ?? 0) - days + 1
  const last = Math.max(first, finish ?? first + days - 1)
  const quarter = line.indexOf(dateOfDay(first))
  const lastQuarter = line.indexOf(dateOfDay(last))
  const offsetDays = first - line.startDay(quarter)
  return {
    row,
    quarter,
    duration: lastQuarter - quarter + 1,
    offsetDays,
    lengthDays: last - first,
    from: offsetDays / longestQuarter,
    until: lastQuarter - quarter + (last - line.startDay(lastQuarter)) / longestQuarter,
  }
}

/** Quarters from the first of what is needed to the first of what needs it, at least. METHOD C10. */
export function quartersBetween(
  { type, lagDays }: RowOf<'initiativeDependency'>,
  needed: Placed,
  needing: Placed,
): number {
  const before = type === 'startToStart' ? needed.from : needed.until
  const after = type === 'finishToFinish' ? needing.until : needing.from
  return Math.ceil(before + lagDays / meanQuarter - after - hair) + 0
}
