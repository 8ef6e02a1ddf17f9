import { dayNumber } from '#shared/methods/calendar.ts'
import { conflictDays, type Span } from '#shared/methods/date-conflict.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { frozenShare } from './frozen-days.ts'
import { horizonOf } from './horizon.ts'
import { plannedInitiatives } from './initiative-graph.ts'
import { planRoadmap } from './plan-roadmap.ts'
import { type QuarterLine, quarterLine } from './quarter-line.ts'
import { capacityOfPlan } from './schedule-capacity.ts'

/** What keeps an initiative from lying some quarters earlier or later while everything else stays as it is planned. */
export type Blocker =
  | { readonly kind: 'underway' | 'beforePlan' | 'endOfPlan' }
  | { readonly kind: 'fixed' | 'earliest'; readonly date: string }
  /** The other end of a link that would break. */
  | { readonly kind: 'link'; readonly initiativeId: string }
  /** The team that would be more than full, in the quarter that begins on a day; frozen where that is why. */
  | { readonly kind: 'team'; readonly teamId: string; readonly quarterStart: string; readonly frozen: boolean }

/** Asks what would stop an initiative from being moved by whole quarters; null: nothing would. */
export type AskShift = (initiativeId: string, quarters: number) => Blocker | null

/**
 * The plan as it stands, to be asked what each initiative alone could do. Days of teams move by the same quarters; a quarter
 * that is more than full already is only in the way of work that would be added to it.
 */
export function shiftsInPlan(workbook: Workbook): AskShift | null {
  const first = horizonOf(workbook)[0]
  if (first === undefined) return null
  const line = quarterLine(first, singleton(workbook, 'workbook').fiscalStartMonth)
  const { rows, nodeOf, dependencies } = plannedInitiatives(workbook)
  const capacity = capacityOfPlan(workbook, line)
  const load = loadOf(workbook, line, new Set(rows.map(({ id }) => id)))
  const efforts = Map.groupBy(Object.values(workbook.tables.initiativeEffort), ({ initiativeId }) => initiativeId)
  const needs = Map.groupBy(dependencies, ({ initiativeId }) => initiativeId)
  const neededBy = Map.groupBy(dependencies, ({ dependsOnId }) => dependsOnId)
  const { finish: end } = planRoadmap(workbook)
  const spanOf = (id: string): Span | null => {
    const row = rows[nodeOf.get(id) ?? -1]
    return row === undefined || row.start === null || row.finish === null
      ? null
      : { start: dayNumber(row.start), finish: dayNumber(row.finish) }
  }

  function boundOf(row: RowOf<'initiative'>, moved: Span, quarter: number): Blocker | null {
    if (row.status === 'underway' || row.status === 'done') return { kind: 'underway' }
    if (row.fixedStart !== null) return { kind: 'fixed', date: row.fixedStart }
    if (quarter < 0) return { kind: 'beforePlan' }
    const isTooEarly = row.earliest !== null && moved.start < dayNumber(row.earliest)
    return isTooEarly ? { kind: 'earliest', date: row.earliest ?? '' } : null
  }

  function linkOf(id: string, moved: Span): Blocker | null {
    for (const { dependsOnId, type, lagDays } of needs.get(id) ?? []) {
      const needed = spanOf(dependsOnId)
      if (needed !== null && conflictDays(type, needed, moved, lagDays) > 0)
        return { kind: 'link', initiativeId: dependsOnId }
    }
    for (const { initiativeId, type, lagDays } of neededBy.get(id) ?? []) {
      const needing = spanOf(initiativeId)
      if (needing !== null && conflictDays(type, moved, needing, lagDays) > 0) return { kind: 'link', initiativeId }
    }
    return null
  }

  function teamOf(id: string, quarters: number): Blocker | null {
    const own = efforts.get(id) ?? []
    const change = new Map<string, { readonly teamId: string; readonly quarter: number; days: number }>()
    for (const { teamId, quarterStart, days } of own) {
      const from = line.indexOf(quarterStart)
      for (const [quarter, part] of [
        [from, -days],
        [from + quarters, days],
      ] as const) {
        const key = `${teamId} ${quarter}`
        const cell = change.get(key) ?? { teamId, quarter, days: 0 }
        cell.days += part
        change.set(key, cell)
      }
    }
    for (const { teamId, quarter, days } of [...change.values()].sort((a, b) => a.quarter - b.quarter)) {
      const list = capacity[teamId]
      if (days <= 0 || !Array.isArray(list) || quarter < 0) continue
      const most = list[Math.min(quarter, list.length - 1)] ?? 0
      const asked = (load.get(`${teamId} ${quarter}`) ?? 0) + days
      if (asked <= most + 1e-9) continue
      const frozen = frozenShare(workbook, teamId, line.startDay(quarter), line.startDay(quarter + 1)) > 0
      return { kind: 'team', teamId, quarterStart: line.startOf(quarter), frozen }
    }
    return null
  }

  return (id, quarters) => {
    const row = rows[nodeOf.get(id) ?? -1]
    const span = spanOf(id)
    if (row === undefined || row.start === null || span === null || quarters === 0) return null
    const from = line.indexOf(row.start)
    const offset = span.start - line.startDay(from)
    const start = line.startDay(from + quarters) + offset
    const moved = { start, finish: start + span.finish - span.start }
    const blocker = boundOf(row, moved, from + quarters) ?? linkOf(id, moved)
    if (blocker !== null) return blocker
    return end !== null && moved.finish > dayNumber(end) ? { kind: 'endOfPlan' } : teamOf(id, quarters)
  }
}

/** Days asked of each team in each quarter of the line. */
function loadOf(workbook: Workbook, line: QuarterLine, inPlan: ReadonlySet<string>): ReadonlyMap<string, number> {
  const load = new Map<string, number>()
  for (const { initiativeId, teamId, quarterStart, days } of Object.values(workbook.tables.initiativeEffort)) {
    if (!inPlan.has(initiativeId)) continue
    const key = `${teamId} ${line.indexOf(quarterStart)}`
    load.set(key, (load.get(key) ?? 0) + days)
  }
  return load
}
