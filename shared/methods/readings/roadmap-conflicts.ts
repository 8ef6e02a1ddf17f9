import { dateOfDay, dayNumber } from '#shared/methods/calendar.ts'
import { conflictDays, earliestAllowed } from '#shared/methods/date-conflict.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Table, type Workbook } from '#shared/model/workbook.ts'
import { isInPlan } from './in-plan.ts'
import type { DateConflict, MissingNeed, WaveConflict } from './roadmap-reading.ts'

type Dependency = RowOf<'initiativeDependency'>

/** The end of an initiative that a link looks at, as planned. */
function spanOf({ start, finish }: RowOf<'initiative'>): { readonly start: number; readonly finish: number } | null {
  const first = start ?? finish
  const last = finish ?? start
  return first === null || last === null ? null : { start: dayNumber(first), finish: dayNumber(last) }
}

/** Dependencies that the planned dates break. METHOD C10. Initiatives without any date are in no conflict. */
export function dateConflicts(
  dependencies: readonly Dependency[],
  initiatives: Table<'initiative'>,
): readonly DateConflict[] {
  return dependencies.flatMap(({ initiativeId, dependsOnId, type, lagDays }) => {
    const needingRow = initiatives[initiativeId]
    const neededRow = initiatives[dependsOnId]
    const needing = needingRow === undefined ? null : spanOf(needingRow)
    const needed = neededRow === undefined ? null : spanOf(neededRow)
    if (needing === null || needed === null) return []
    const days = conflictDays(type, needed, needing, lagDays)
    if (days === 0) return []
    const earliest = dateOfDay(earliestAllowed(type, needed, lagDays))
    const planned = dateOfDay(type === 'finishToFinish' ? needing.finish : needing.start)
    return [{ initiativeId, dependsOnId, type, lagDays, earliest, planned, days }]
  })
}

/** Initiatives in an earlier wave than what they depend on. METHOD C10, wave rule. */
export function waveConflicts(workbook: Workbook, dependencies: readonly Dependency[]): readonly WaveConflict[] {
  const places = new Map(rowsOf(workbook, 'wave').map(({ id }, at) => [id, at]))
  const { initiative } = workbook.tables
  return dependencies.flatMap(({ initiativeId, dependsOnId }) => {
    const waveId = initiative[initiativeId]?.waveId ?? null
    const dependsOnWaveId = initiative[dependsOnId]?.waveId ?? null
    if (waveId === null || dependsOnWaveId === null) return []
    const early = (places.get(waveId) ?? 0) < (places.get(dependsOnWaveId) ?? 0)
    return early ? [{ initiativeId, waveId, dependsOnId, dependsOnWaveId }] : []
  })
}

/** Dependencies of the plan on what is not part of it: the plan would wait for something that nobody does. */
export function missingNeeds(workbook: Workbook): readonly MissingNeed[] {
  const { initiative } = workbook.tables
  return rowsOf(workbook, 'initiativeDependency').flatMap(({ initiativeId, dependsOnId }) => {
    const needing = initiative[initiativeId]
    const needed = initiative[dependsOnId]
    if (needing === undefined || needed === undefined || !isInPlan(needing) || isInPlan(needed)) return []
    return [{ initiativeId, dependsOnId }]
  })
}
