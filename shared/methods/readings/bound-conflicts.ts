import { dayNumber } from '#shared/methods/calendar.ts'
import type { RowOf } from '#shared/model/entities.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import type { BoundConflict } from './roadmap-reading.ts'

/**
 * Plans that go against what bounds them: begun before the earliest day, not on the day that is fixed, a fixed day before
 * the earliest one, or begun while a team that works on it from the first quarter on is frozen. What is underway has begun,
 * whatever it should have waited for.
 * @param inPlan the initiatives of the plan
 */
export function boundConflicts(workbook: Workbook, inPlan: readonly RowOf<'initiative'>[]): readonly BoundConflict[] {
  const teamsOf = Map.groupBy(
    Object.values(workbook.tables.initiativeEffort).filter(({ days }) => days > 0),
    ({ initiativeId }) => initiativeId,
  )
  return inPlan
    .filter(({ status }) => status !== 'underway' && status !== 'done')
    .flatMap((row) => {
      const teams = new Set((teamsOf.get(row.id) ?? []).map(({ teamId }) => teamId))
      return [...ownConflicts(row), ...freezeConflicts(workbook, row, teams)]
    })
}

function ownConflicts({ id, start, earliest, fixedStart }: RowOf<'initiative'>): readonly BoundConflict[] {
  const found: BoundConflict[] = []
  const bound = (kind: 'tooEarly' | 'notOnFixedDay' | 'fixedTooEarly', planned: string, date: string) =>
    found.push({ initiativeId: id, kind, planned, date, freezeId: null })
  if (fixedStart !== null && earliest !== null && fixedStart < earliest) bound('fixedTooEarly', fixedStart, earliest)
  if (start !== null && fixedStart !== null && start !== fixedStart) bound('notOnFixedDay', start, fixedStart)
  else if (start !== null && fixedStart === null && earliest !== null && start < earliest)
    bound('tooEarly', start, earliest)
  return found
}

function freezeConflicts(
  { tables }: Workbook,
  { id, start }: RowOf<'initiative'>,
  teams: ReadonlySet<string>,
): readonly BoundConflict[] {
  if (start === null) return []
  return Object.values(tables.freeze)
    .filter((freeze) => teams.has(freeze.teamId) && start >= freeze.start && start <= freeze.finish)
    .map((freeze) => ({ initiativeId: id, kind: 'inFreeze', planned: start, date: freeze.finish, freezeId: freeze.id }))
}

/** By how many days a plan has to move to hold. */
export function boundDays({ kind, planned, date }: BoundConflict): number {
  return dayNumber(date) - dayNumber(planned) + (kind === 'inFreeze' ? 1 : 0)
}
