import { dateOfDay, dayNumber } from '#shared/methods/calendar.ts'
import type { Activity, Capacity, Link } from '#shared/methods/schedule/request.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { horizonOf } from './horizon.ts'
import { plannedInitiatives } from './initiative-graph.ts'
import { type Placed, placeInQuarters, quartersBetween } from './place-in-quarters.ts'
import { type QuarterLine, quarterLine } from './quarter-line.ts'
import { rank } from './rank.ts'
import { budgetOfPlan, budgetResource, budgetsByQuarter, spendFrom } from './schedule-budget.ts'
import { capacityOfPlan } from './schedule-capacity.ts'

/** A plan as the scheduler takes it. */
export type ScheduleProblem = {
  /** Period 0 is its quarter 0. */
  readonly line: QuarterLine
  /** How many quarters the plan covers. */
  readonly quarters: number
  readonly placed: ReadonlyMap<string, Placed>
  readonly activities: readonly Activity[]
  /** What stays in the quarter it is planned for: underway, or pinned. */
  readonly stays: ReadonlySet<string>
  readonly capacity: Capacity
  /** Budgets by quarter of the plan; empty: none are entered. */
  readonly budgets: ReadonlyMap<number, number>
}

/**
 * The plan of a workbook as activities over quarters; null where nothing says when the plan begins.
 *
 * - What is done, or underway, is left out or fixed where it is; everything else may move by whole quarters and keeps its
 *   place within the quarter, so that a link counts in days as it does in METHOD C10.
 * - Nothing begins before the quarter of its earliest day; what has a fixed day begins in the quarter of that day.
 * - An initiative without dates lasts as long as its estimate, else as long as its effort rows; at least one quarter.
 * - A team has the days that were entered for a quarter, times the load that counts as full. A quarter nobody entered is
 *   like the one before it (the first known one before that); 0 days entered is a freeze. Where more than full is
 *   accepted, what is planned there fits. A team without any entered days limits nothing. A dated freeze takes its share
 *   of the quarter's days away.
 * - Effort moves with its initiative, quarter by quarter.
 * - A quarter with a budget has that much one-off money, spent evenly over the days of each initiative (METHOD C11).
 * - Priority is the place in the ranking, the mandated first, those without a score last.
 */
export function scheduleProblem(workbook: Workbook, pinned: ReadonlySet<string>): ScheduleProblem | null {
  const quarters = horizonOf(workbook)
  const first = quarters[0]
  if (first === undefined) return null
  const { rows, dependencies } = plannedInitiatives(workbook)
  const line = quarterLine(first, singleton(workbook, 'workbook').fiscalStartMonth)
  const efforts = Map.groupBy(Object.values(workbook.tables.initiativeEffort), ({ initiativeId }) => initiativeId)
  const open = rows.filter(({ status }) => status !== 'done')
  const placed = new Map(open.map((row) => [row.id, placedOf(row, efforts.get(row.id) ?? [], line)]))
  const links = Map.groupBy(dependencies, ({ initiativeId }) => initiativeId)
  const teams = capacityOfPlan(workbook, line)
  const budgets = budgetsByQuarter(workbook, line)
  const hasBudgets = budgets.size > 0
  const capacity = hasBudgets ? { ...teams, [budgetResource]: budgetOfPlan(budgets, placed.values(), line) } : teams
  const priorities = prioritiesOf(workbook)
  const activities = open.map((row): Activity => {
    const own = placed.get(row.id) as Placed
    const isStaying = own.quarter !== null && (row.status === 'underway' || pinned.has(row.id))
    const fixedTo = isStaying ? own.quarter : row.fixedStart === null ? null : line.indexOf(row.fixedStart)
    const earliest = isStaying || row.earliest === null ? 0 : line.indexOf(row.earliest)
    const priority = priorities.get(row.id)
    return {
      id: row.id,
      duration: fixedTo === null ? own.duration : Math.max(0, own.duration + Math.min(0, fixedTo)),
      demand: {
        ...demandOf(own, efforts.get(row.id) ?? [], line, teams, isStaying),
        ...(hasBudgets ? { [budgetResource]: spendAhead(own, fixedTo ?? own.quarter ?? 0, line) } : {}),
      },
      // What is underway has begun, whatever it should have waited for.
      after: row.status === 'underway' ? [] : linksTo(own, links.get(row.id) ?? [], placed),
      ...(priority === undefined ? {} : { priority }),
      ...(fixedTo === null ? {} : { fixed: Math.max(0, fixedTo) }),
      ...(earliest > 0 ? { earliest } : {}),
    }
  })
  const stays = new Set(
    open.flatMap(({ id, status }) =>
      (placed.get(id)?.quarter ?? null) !== null && (status === 'underway' || pinned.has(id)) ? [id] : [],
    ),
  )
  return { line, quarters: quarters.length, placed, activities, stays, capacity, budgets }
}

/** Where it lies; where its first day is fixed, as far into a quarter as that day is, from where it is planned now. */
function placedOf(row: RowOf<'initiative'>, efforts: readonly RowOf<'initiativeEffort'>[], line: QuarterLine): Placed {
  const own = placeInQuarters(row, efforts, line)
  if (row.fixedStart === null || row.status === 'underway') return own
  const last = dateOfDay(dayNumber(row.fixedStart) + own.lengthDays)
  return {
    ...placeInQuarters({ ...row, start: row.fixedStart, finish: last }, efforts, line),
    row,
    quarter: own.quarter,
  }
}

function linksTo(
  own: Placed,
  dependencies: readonly RowOf<'initiativeDependency'>[],
  placed: ReadonlyMap<string, Placed>,
): readonly Link[] {
  return dependencies.flatMap((link): readonly Link[] => {
    const needed = placed.get(link.dependsOnId)
    if (needed === undefined) return []
    return [{ id: link.dependsOnId, type: 'startToStart', lag: quartersBetween(link, needed, own) }]
  })
}

/** The first of the line has the greatest. */
function prioritiesOf(workbook: Workbook): ReadonlyMap<string, number> {
  const { mandated, ranked, unscored } = rank(workbook)
  const line = [...mandated, ...ranked, ...unscored]
  return new Map(line.map(({ initiativeId }, at) => [initiativeId, line.length - at]))
}

/** One-off money by quarter from where it begins within the plan: what was spent before is behind it. */
function spendAhead(own: Placed, quarter: number, line: QuarterLine): readonly number[] {
  return spendFrom(own, quarter, line).slice(Math.max(0, -quarter))
}

/** Days of each team, quarter by quarter from where the initiative begins within the plan. */
function demandOf(
  own: Placed,
  efforts: readonly RowOf<'initiativeEffort'>[],
  { indexOf }: QuarterLine,
  capacity: Capacity,
  isFixed: boolean,
): Activity['demand'] {
  const demand: Record<string, number[]> = {}
  // What is fixed and began before the plan has its first quarters behind it; what moves takes them along.
  const base = isFixed ? Math.max(0, own.quarter ?? 0) : (own.quarter ?? 0)
  for (const { teamId, quarterStart, days } of efforts) {
    if (!Object.hasOwn(capacity, teamId) || days === 0) continue
    const planned = indexOf(quarterStart)
    if (isFixed && planned < 0) continue
    const quarter = Math.min(Math.max(planned - base, 0), own.duration - 1)
    const list = demand[teamId] ?? Array.from({ length: own.duration }, () => 0)
    list[quarter] = (list[quarter] ?? 0) + days
    demand[teamId] = list
  }
  return demand
}
