import type { RoadmapData } from '#shared/charts/chart-data.ts'
import type { Say } from '#shared/messages/translate.ts'
import { addDays, type Quarter, quartersBetween, quartersFrom } from '#shared/methods/calendar.ts'
import { type FreezeStretch, freezeStretches } from '#shared/methods/readings/freeze-stretches.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import type { RoadmapItem } from '#shared/methods/readings/roadmap-reading.ts'
import { startBounds } from '#shared/methods/readings/start-bounds.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'

type Lane = RoadmapData['lanes'][number]

export type GanttLane = Lane & { readonly id: string | null }

/** What the Gantt shows of a plan. Lanes, links and quarters are those of the roadmap chart. */
export type GanttData = {
  readonly start: string
  readonly finish: string
  readonly quarters: readonly Quarter[]
  readonly lanes: readonly GanttLane[]
  readonly links: RoadmapData['links']
  /** Those in the time shown. */
  readonly freezes: readonly FreezeStretch[]
  /** In the plan and without a start or a finish. */
  readonly undated: readonly string[]
  readonly milestones: readonly { readonly id: string; readonly date: string; readonly label: string }[]
}

const mostQuarters = 60

type Dated = RoadmapItem & { readonly start: string; readonly finish: string }

export function ganttData(workbook: Workbook, say: Say): GanttData {
  const { items, quarters: horizon, dateConflicts, criticalPath } = planRoadmap(workbook)
  const dated = items.filter(
    (item): item is Dated => item.start !== null && item.finish !== null && item.start <= item.finish,
  )
  const shown = new Set(dated.map(({ initiativeId }) => initiativeId))
  const quarters = shownQuarters(workbook, horizon, dated)
  const conflicts = new Set(dateConflicts.map(({ initiativeId, dependsOnId }) => `${dependsOnId} ${initiativeId}`))
  const critical = new Set(criticalPath)
  return {
    start: quarters[0]?.start ?? '',
    finish: addDays(quarters.at(-1)?.finish ?? '2000-01-01', 1),
    quarters,
    lanes: lanesOf(workbook, dated, say),
    links: rowsOf(workbook, 'initiativeDependency')
      .filter(({ initiativeId, dependsOnId }) => shown.has(initiativeId) && shown.has(dependsOnId))
      .map(({ initiativeId, dependsOnId }) => ({
        from: dependsOnId,
        to: initiativeId,
        critical: critical.has(initiativeId) && critical.has(dependsOnId),
        conflict: conflicts.has(`${dependsOnId} ${initiativeId}`),
      })),
    freezes: freezeStretches(workbook).filter(
      ({ start, finish }) => finish >= (quarters[0]?.start ?? '') && start <= (quarters.at(-1)?.finish ?? ''),
    ),
    undated: items.flatMap(({ initiativeId }) => (shown.has(initiativeId) ? [] : [initiativeId])),
    milestones: rowsOf(workbook, 'milestone').flatMap(({ id, due, title, status }) =>
      due === null || status === 'dropped' ? [] : [{ id, date: due, label: title }],
    ),
  }
}

/** The horizon, and the quarters before and after it that something is planned in or bounded by. */
function shownQuarters(workbook: Workbook, horizon: readonly Quarter[], dated: readonly Dated[]): readonly Quarter[] {
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const bounds = dated.flatMap(({ initiativeId }) => {
    const row = workbook.tables.initiative[initiativeId]
    return row === undefined ? [] : startBounds(row).map(({ date }) => date)
  })
  const starts = [horizon[0]?.start, ...bounds, ...dated.map(({ start }) => start)]
    .filter((date) => date !== undefined)
    .sort()
  const ends = [horizon.at(-1)?.finish, ...bounds, ...dated.map(({ finish }) => finish)]
    .filter((date) => date !== undefined)
    .sort()
  const [first, last] = [starts[0], ends.at(-1)]
  if (first === undefined || last === undefined) return []
  const count = quartersBetween(first, last, fiscalStartMonth) + 1
  return quartersFrom(first, Math.min(mostQuarters, count), fiscalStartMonth)
}

function lanesOf(workbook: Workbook, dated: readonly Dated[], say: Say): readonly GanttLane[] {
  const byLane = Map.groupBy(dated, ({ initiativeId }) => workbook.tables.initiative[initiativeId]?.laneId ?? null)
  const lanes: readonly (RowOf<'lane'> | null)[] = [...rowsOf(workbook, 'lane'), null]
  return lanes.flatMap((lane) => {
    const own = byLane.get(lane?.id ?? null) ?? []
    if (lane === null && own.length === 0) return []
    return [
      {
        id: lane?.id ?? null,
        label: lane?.title ?? say('screen.roadmap.noLane'),
        hue: lane?.hue ?? 4,
        bars: own.map((item) => barOf(workbook, item)),
      },
    ]
  })
}

function barOf({ tables }: Workbook, item: Dated): Lane['bars'][number] {
  const row = tables.initiative[item.initiativeId]
  return {
    id: item.initiativeId,
    number: row?.code ?? '',
    label: row?.title ?? '',
    start: item.start,
    finish: addDays(item.finish, 1),
    progress: row?.progress ?? 0,
    critical: item.critical,
    confidence: row?.confidence ?? 'medium',
    bounds: row === undefined ? [] : startBounds(row),
    milestones: [],
  }
}
