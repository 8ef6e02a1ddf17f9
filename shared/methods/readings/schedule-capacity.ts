import { rangeOf } from '#shared/methods/range.ts'
import type { Capacity } from '#shared/methods/schedule/request.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { horizonOf } from './horizon.ts'
import type { Placed } from './place-in-quarters.ts'
import { planRoadmap } from './plan-roadmap.ts'
import type { QuarterLine } from './quarter-line.ts'

/** The resource that the waves' money is kept under; teams are kept under their ids, which have no space in them. */
export const moneyResource = 'wave money'

type Placements = ReadonlyMap<string, Placed>

/** What every team and the waves' money allow, quarter by quarter. What limits nothing is left out. */
export function capacityOfPlan(workbook: Workbook, line: QuarterLine, placed: Placements): Capacity {
  const teams = rowsOf(workbook, 'team').flatMap(({ id }) => {
    const days = daysOfTeam(workbook, id, line)
    return days === null ? [] : [[id, days] as const]
  })
  const money = moneyByQuarter(workbook, line, placed)
  return Object.fromEntries(money === null ? teams : [...teams, [moneyResource, money]])
}

/** Null for a team that nobody has entered any days for. */
function daysOfTeam(workbook: Workbook, teamId: string, line: QuarterLine): readonly number[] | null {
  const { loadRed } = singleton(workbook, 'settings')
  const known = new Map<number, number>()
  for (const row of Object.values(workbook.tables.teamCapacity)) {
    if (row.teamId !== teamId) continue
    const quarter = line.indexOf(row.quarterStart)
    known.set(quarter, (known.get(quarter) ?? 0) + row.days * loadRed)
  }
  const quarters = [...known.keys()].sort((a, b) => a - b)
  const earliest = quarters[0]
  if (earliest === undefined) return null
  const accepted = acceptedDays(workbook, teamId, line)
  const count = Math.max(horizonOf(workbook).length, (quarters.at(-1) ?? 0) + 1)
  let days = known.get(quarters.findLast((quarter) => quarter <= 0) ?? earliest) ?? 0
  return Array.from({ length: count }, (_, quarter) => {
    days = known.get(quarter) ?? days
    return Math.max(days, accepted.get(quarter) ?? 0)
  })
}

/** What is planned where people have accepted more than full. */
function acceptedDays(workbook: Workbook, teamId: string, line: QuarterLine): ReadonlyMap<number, number> {
  const accepted = planRoadmap(workbook).loads.filter((load) => load.teamId === teamId && load.accepted)
  return new Map(accepted.map(({ quarterStart, demandDays }) => [line.indexOf(quarterStart), demandDays]))
}

/** Each wave's money in equal parts over its quarters; null where no wave with dates has a limit. */
function moneyByQuarter(workbook: Workbook, line: QuarterLine, placed: Placements): readonly number[] | null {
  const parts = new Map<number, number>()
  const planned = plannedMoney(placed)
  for (const { start, finish, moneyCap } of rowsOf(workbook, 'wave')) {
    if (start === null || finish === null || moneyCap === null || finish < start) continue
    const first = line.indexOf(start)
    const quarters = Array.from({ length: line.indexOf(finish) - first + 1 }, (_, at) => first + at)
    const begun = [...placed.values()].filter((each) => quarters.includes(each.quarter ?? Number.NaN))
    const total = begun.reduce((sum, { row }) => sum + oneOffMoney(row), 0)
    for (const quarter of quarters) {
      const share = moneyCap / quarters.length
      const part = total <= moneyCap ? Math.max(share, planned.get(quarter) ?? 0) : share
      parts.set(quarter, (parts.get(quarter) ?? 0) + part)
    }
  }
  const last = Math.max(-1, ...parts.keys())
  if (last < 0) return null
  return Array.from({ length: last + 2 }, (_, quarter) => parts.get(quarter) ?? Number.POSITIVE_INFINITY)
}

function plannedMoney(placed: Placements): ReadonlyMap<number, number> {
  const planned = new Map<number, number>()
  for (const { row, quarter, duration } of placed.values()) {
    for (let at = 0; quarter !== null && at < duration; at += 1) {
      planned.set(quarter + at, (planned.get(quarter + at) ?? 0) + oneOffMoney(row) / duration)
    }
  }
  return planned
}

/** The likely one-off money of an initiative; 0 where nobody has priced it. */
export function oneOffMoney(row: RowOf<'initiative'>): number {
  return rangeOf(row.oneOffLow, row.oneOffLikely, row.oneOffHigh)?.likely ?? 0
}
