import { dayNumber, type Quarter, quarterOf, shiftMonths } from '#shared/methods/calendar.ts'
import { loadState, teamLoad } from '#shared/methods/team-load.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { frozenShare } from './frozen-days.ts'
import type { TeamLoad } from './roadmap-reading.ts'

type Gathered = { available: number; acceptance: string; parts: { initiativeId: string; days: number }[] }

/**
 * Every team by every quarter of the horizon, and what lies outside it. METHOD C10. Rows that do not begin on the first
 * day of a fiscal quarter count for the quarter they begin in.
 * @param inPlan initiatives whose work counts
 */
export function teamLoads(
  workbook: Workbook,
  quarters: readonly Quarter[],
  inPlan: readonly RowOf<'initiative'>[],
): readonly TeamLoad[] {
  const gathered = gather(workbook, new Set(inPlan.map(({ id }) => id)))
  const settings = singleton(workbook, 'settings')
  const inHorizon = new Set(quarters.map(({ start }) => start))
  return rowsOf(workbook, 'team').flatMap(({ id }) => {
    const byQuarter = gathered.get(id)
    const outside = [...(byQuarter?.keys() ?? [])].filter((start) => !inHorizon.has(start)).sort()
    return [...inHorizon, ...outside].map((quarterStart): TeamLoad => {
      const { available, acceptance, parts } = byQuarter?.get(quarterStart) ?? {
        available: 0,
        acceptance: '',
        parts: [],
      }
      const after = shiftMonths(quarterStart, 3)
      const availableDays = available * (1 - frozenShare(workbook, id, dayNumber(quarterStart), dayNumber(after)))
      const demandDays = parts.reduce((sum, { days }) => sum + days, 0)
      const load = teamLoad(demandDays, availableDays)
      return {
        teamId: id,
        quarterStart,
        demandDays,
        availableDays,
        enteredDays: available,
        load,
        state: loadState(demandDays, load, { amber: settings.loadAmber, red: settings.loadRed }),
        acceptance,
        accepted: acceptance.trim() !== '',
        inHorizon: inHorizon.has(quarterStart),
        parts,
      }
    })
  })
}

/** Days available and asked for, by team and first day of the quarter. */
function gather(workbook: Workbook, inPlan: ReadonlySet<string>): Map<string, Map<string, Gathered>> {
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const starts = new Map<string, string>()
  const byTeam = new Map<string, Map<string, Gathered>>()
  const at = (teamId: string, date: string): Gathered => {
    let start = starts.get(date)
    if (start === undefined) {
      start = quarterOf(date, fiscalStartMonth).start
      starts.set(date, start)
    }
    const quarters = byTeam.get(teamId) ?? new Map<string, Gathered>()
    const cell = quarters.get(start) ?? { available: 0, acceptance: '', parts: [] }
    byTeam.set(teamId, quarters.set(start, cell))
    return cell
  }
  for (const { teamId, quarterStart, days, overloadAcceptance } of Object.values(workbook.tables.teamCapacity)) {
    const cell = at(teamId, quarterStart)
    cell.available += days
    cell.acceptance = [cell.acceptance, overloadAcceptance].filter((text) => text.trim() !== '').join(' ')
  }
  for (const { initiativeId, teamId, quarterStart, days } of rowsOf(workbook, 'initiativeEffort')) {
    if (inPlan.has(initiativeId) && days > 0) at(teamId, quarterStart).parts.push({ initiativeId, days })
  }
  return byTeam
}
