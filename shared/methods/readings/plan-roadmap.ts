import { addDays, dateOfDay, dayNumber } from '#shared/methods/calendar.ts'
import { criticalPath, type Schedule } from '#shared/methods/critical-path.ts'
import { numberAt } from '#shared/methods/number-at.ts'
import type { RowOf } from '#shared/model/entities.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { boundConflicts } from './bound-conflicts.ts'
import { durationRange, estimateOf } from './estimate-of.ts'
import { horizonOf } from './horizon.ts'
import { type InitiativeGraph, plannedInitiatives } from './initiative-graph.ts'
import { memoByTables } from './memo.ts'
import { dateConflicts, missingNeeds, waveConflicts } from './roadmap-conflicts.ts'
import type { RoadmapItem, RoadmapReading } from './roadmap-reading.ts'
import { teamLoads } from './team-loads.ts'

/** The roadmap of everything in the plan. METHOD C10. Computed once for the same tables: call it freely. */
export const planRoadmap: (workbook: Workbook) => RoadmapReading = memoByTables(
  [
    'settings',
    'workbook',
    'initiative',
    'initiativeDependency',
    'initiativeEffort',
    'team',
    'teamCapacity',
    'wave',
    'freeze',
  ],
  computeRoadmap,
)

function computeRoadmap(workbook: Workbook): RoadmapReading {
  const initiatives = plannedInitiatives(workbook)
  const { rows, dependencies, loops } = initiatives
  const quarters = horizonOf(workbook)
  const dates = rows.flatMap(({ start, finish }) => [start, finish].filter((date) => date !== null)).sort()
  const origin = dates[0] ?? quarters[0]?.start ?? null
  const items = itemsOf(initiatives, origin)
  const loads = teamLoads(workbook, quarters, rows)
  return {
    items,
    byInitiative: new Map(items.map((item) => [item.initiativeId, item])),
    loops,
    criticalPath: items
      .filter(({ critical }) => critical)
      .toSorted((a, b) => ((a.earliestStart ?? '') < (b.earliestStart ?? '') ? -1 : 1))
      .map(({ initiativeId }) => initiativeId),
    start: dates[0] ?? null,
    finish: dates.at(-1) ?? null,
    dateConflicts: dateConflicts(dependencies, workbook.tables.initiative),
    waveConflicts: waveConflicts(workbook, dependencies),
    boundConflicts: boundConflicts(workbook, rows),
    missingNeeds: missingNeeds(workbook),
    backwards: rows.filter(isBackwards).map(({ id }) => id),
    quarters,
    loads,
    overloads: loads.filter(({ state, accepted }) => state === 'red' && !accepted),
  }
}

function isBackwards({ start, finish }: RowOf<'initiative'>): boolean {
  return start !== null && finish !== null && finish < start
}

/** Days from start to finish as planned, both included, else as estimated; null where nothing is known. */
function durationDays(row: RowOf<'initiative'>): number | null {
  if (row.start !== null && row.finish !== null) return Math.max(0, dayNumber(row.finish) - dayNumber(row.start) + 1)
  const estimate = estimateOf(row)
  return estimate === null ? null : Math.round(estimate.expected * 7)
}

/** The planned start; where only a finish is planned, the duration before it; where nothing is, what bounds it. */
function plannedStart(row: RowOf<'initiative'>, duration: number | null): number | null {
  if (row.start !== null) return dayNumber(row.start)
  if (row.finish !== null) return dayNumber(row.finish) + 1 - (duration ?? 1)
  const bound = row.fixedStart ?? row.earliest
  return bound === null ? null : dayNumber(bound)
}

/**
 * The lag of a link, in days between the end of one day and the beginning of another. What begins on the very day that
 * what it needs ends is handed over that day: METHOD C10 sees no conflict in it, and no day is lost.
 */
function lagOf(link: RowOf<'initiativeDependency'>, { rows, nodeOf }: InitiativeGraph): number {
  const start = rows[nodeOf.get(link.initiativeId) ?? -1]?.start ?? null
  const finish = rows[nodeOf.get(link.dependsOnId) ?? -1]?.finish ?? null
  if (link.type !== 'finishToStart' || start === null || finish === null) return link.lagDays
  return dayNumber(start) === dayNumber(finish) + link.lagDays ? link.lagDays - 1 : link.lagDays
}

/**
 * Nothing is scheduled before its planned start, so floats say what the plan as dated leaves, not what an empty
 * calendar would. Undated ones begin with the plan, as early as what they need allows.
 */
function itemsOf(initiatives: InitiativeGraph, origin: string | null): readonly RoadmapItem[] {
  const { rows, graph, dependencies, order } = initiatives
  const durations = rows.map(durationDays)
  const starts = rows.map((row, node) => plannedStart(row, durations[node] ?? null))
  const first = starts.reduce<number>(
    (least, day) => Math.min(least, day ?? least),
    origin === null ? 0 : dayNumber(origin),
  )
  const schedule = criticalPath(
    graph,
    {
      durations: durations.map((days) => days ?? 0),
      notBefore: starts.map((day) => (day ?? first) - first),
      types: dependencies.map(({ type }) => type),
      lags: dependencies.map((link) => lagOf(link, initiatives)),
    },
    order,
  )
  return rows.map((row, node) => {
    const duration = durations[node] ?? null
    const dated = origin !== null && (duration !== null || (starts[node] ?? null) !== null)
    return { ...plannedDates(row), durationDays: duration, ...placeInTime(schedule, node, dated ? first : null) }
  })
}

function plannedDates(
  row: RowOf<'initiative'>,
): Pick<RoadmapItem, 'initiativeId' | 'start' | 'finish' | 'estimateWeeks' | 'finishRange'> {
  const estimate = estimateOf(row)
  const range = durationRange(row)
  const after = (weeks: number) => addDays(row.start ?? '', Math.round(weeks * 7) - 1)
  return {
    initiativeId: row.id,
    start: row.start,
    finish: row.finish,
    estimateWeeks: estimate,
    finishRange:
      row.start === null || range === null || estimate === null
        ? null
        : { low: after(range.low), expected: after(estimate.expected), high: after(range.high) },
  }
}

function placeInTime(
  schedule: Schedule,
  node: number,
  first: number | null,
): Pick<RoadmapItem, 'earliestStart' | 'earliestFinish' | 'latestStart' | 'latestFinish' | 'floatDays' | 'critical'> {
  if (first === null) {
    const unknown = { earliestStart: null, earliestFinish: null, latestStart: null, latestFinish: null }
    return { ...unknown, floatDays: null, critical: false }
  }
  const date = (days: Float64Array, shift = 0) => dateOfDay(first + numberAt(days, node) + shift)
  const floatDays = numberAt(schedule.float, node)
  return {
    earliestStart: date(schedule.earliestStart),
    // The schedule ends an activity where the next day begins; a finish belongs to the activity.
    earliestFinish: date(schedule.earliestFinish, -1),
    latestStart: date(schedule.latestStart),
    latestFinish: date(schedule.latestFinish, -1),
    floatDays,
    critical: floatDays <= 0,
  }
}
