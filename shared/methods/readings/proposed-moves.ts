import { dateOfDay, dayNumber } from '#shared/methods/calendar.ts'
import { conflictDays, type Span } from '#shared/methods/date-conflict.ts'
import type { Reason } from '#shared/methods/schedule/outcome.ts'
import type { RowOf } from '#shared/model/entities.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { plannedInitiatives } from './initiative-graph.ts'
import type { Placed } from './place-in-quarters.ts'
import type { QuarterLine } from './quarter-line.ts'
import type { ScheduleProblem } from './schedule-problem.ts'

/** What would change for one initiative. Dates are ISO; quarters are named by their first day. */
export type ProposedMove = {
  readonly initiativeId: string
  /** Null: it has neither dates nor effort that would place it. */
  readonly fromQuarter: string | null
  readonly toQuarter: string
  /** How many quarters later; negative: earlier. Null where it had none. */
  readonly quarters: number | null
  readonly start: string
  readonly finish: string
  /** Why it begins then and not earlier. */
  readonly reason: Reason
  /** Effort that goes along, by the quarter it is entered for. */
  readonly effort: readonly {
    readonly id: string
    readonly teamId: string
    readonly days: number
    readonly toQuarter: string
  }[]
}

/** @param start the quarter that each is scheduled for @param because why */
export function movesOf(
  workbook: Workbook,
  problem: ScheduleProblem,
  start: Readonly<Record<string, number>>,
  because: Readonly<Record<string, Reason>>,
): readonly ProposedMove[] {
  const { line, placed } = problem
  const spans = datesOf(workbook, problem, start)
  const efforts = Map.groupBy(Object.values(workbook.tables.initiativeEffort), ({ initiativeId }) => initiativeId)
  const moves = [...spans].flatMap(([id, span]): readonly ProposedMove[] => {
    const { row, quarter } = placed.get(id) as Placed
    const dates = { start: dateOfDay(span.start), finish: dateOfDay(span.finish) }
    const to = quarterOf(problem, start, id)
    if (to === quarter && (row.start !== null || row.finish !== null) && dates.start === (row.start ?? dates.start))
      return []
    return [
      {
        initiativeId: id,
        fromQuarter: quarter === null ? null : line.startOf(quarter),
        toQuarter: line.startOf(to),
        quarters: quarter === null ? null : to - quarter,
        ...dates,
        reason: because[id] as Reason,
        effort: quarter === null || quarter === to ? [] : movedEffort(efforts.get(id) ?? [], line, to - quarter),
      },
    ]
  })
  return moves.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
}

function movedEffort(
  efforts: readonly RowOf<'initiativeEffort'>[],
  line: QuarterLine,
  by: number,
): ProposedMove['effort'] {
  return efforts.map(({ id, teamId, days, quarterStart }) => {
    return { id, teamId, days, toQuarter: line.startOf(line.indexOf(quarterStart) + by) }
  })
}

/**
 * The day in each quarter: as far into it as before, but not before a day that a link forbids: quarters are not all as
 * long, and a lag of days is less than a quarter.
 */
export function datesOf(
  workbook: Workbook,
  problem: ScheduleProblem,
  start: Readonly<Record<string, number>>,
): ReadonlyMap<string, Span> {
  const { line, placed } = problem
  const { rows, order } = plannedInitiatives(workbook)
  const links = Map.groupBy(Object.values(workbook.tables.initiativeDependency), ({ initiativeId }) => initiativeId)
  const spans = new Map<string, Span>()
  for (const node of order) {
    const id = rows[node]?.id ?? ''
    const own = placed.get(id)
    if (own === undefined) continue
    const to = quarterOf(problem, start, id)
    const days = line.startDay(to + 1) - line.startDay(to)
    const first = line.startDay(to) + Math.min(own.offsetDays, days - 1)
    const span = { start: first, finish: first + own.lengthDays }
    spans.set(id, isHeld(problem, own.row) ? span : afterNeeds(notBefore(own.row, span), links.get(id) ?? [], spans))
  }
  return spans
}

/** What stays where it is, on its own days: underway, or fixed to a day. */
export function isHeld({ stays }: ScheduleProblem, row: RowOf<'initiative'>): boolean {
  return stays.has(row.id) || row.fixedStart !== null
}

/** Not before its earliest day. */
function notBefore({ earliest }: RowOf<'initiative'>, span: Span): Span {
  const wait = earliest === null ? 0 : Math.max(0, dayNumber(earliest) - span.start)
  return { start: span.start + wait, finish: span.finish + wait }
}

/** What is fixed and began before the plan stays where it began. */
function quarterOf({ placed, stays }: ScheduleProblem, start: Readonly<Record<string, number>>, id: string): number {
  return (stays.has(id) ? placed.get(id)?.quarter : start[id]) ?? 0
}

function afterNeeds(
  span: Span,
  links: readonly RowOf<'initiativeDependency'>[],
  spans: ReadonlyMap<string, Span>,
): Span {
  const wait = links.reduce((most, { dependsOnId, type, lagDays }) => {
    const needed = spans.get(dependsOnId)
    return needed === undefined ? most : Math.max(most, conflictDays(type, needed, span, lagDays))
  }, 0)
  return { start: span.start + wait, finish: span.finish + wait }
}
