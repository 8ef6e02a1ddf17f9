import type { Capacity } from '#shared/methods/schedule/request.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { frozenShare } from './frozen-days.ts'
import { horizonOf } from './horizon.ts'
import { planRoadmap } from './plan-roadmap.ts'
import type { QuarterLine } from './quarter-line.ts'

/** What every team has in days, quarter by quarter, by its id. Teams that limit nothing are left out. */
export function capacityOfPlan(workbook: Workbook, line: QuarterLine): Capacity {
  const teams = rowsOf(workbook, 'team').flatMap(({ id }) => {
    const days = daysOfTeam(workbook, id, line)
    return days === null ? [] : [[id, days] as const]
  })
  return Object.fromEntries(teams)
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
  // The last value of the list holds for ever after: one quarter beyond the last freeze, so that none does.
  const lastFreeze = Object.values(workbook.tables.freeze)
    .filter((row) => row.teamId === teamId)
    .reduce((last, { finish }) => Math.max(last, line.indexOf(finish) + 1), 0)
  const count = Math.max(horizonOf(workbook).length, (quarters.at(-1) ?? 0) + 1, lastFreeze + 1)
  let days = known.get(quarters.findLast((quarter) => quarter <= 0) ?? earliest) ?? 0
  return Array.from({ length: count }, (_, quarter) => {
    days = known.get(quarter) ?? days
    const left = days * (1 - frozenShare(workbook, teamId, line.startDay(quarter), line.startDay(quarter + 1)))
    return Math.max(left, accepted.get(quarter) ?? 0)
  })
}

/** What is planned where people have accepted more than full. */
function acceptedDays(workbook: Workbook, teamId: string, line: QuarterLine): ReadonlyMap<number, number> {
  const accepted = planRoadmap(workbook).loads.filter((load) => load.teamId === teamId && load.accepted)
  return new Map(accepted.map(({ quarterStart, demandDays }) => [line.indexOf(quarterStart), demandDays]))
}
