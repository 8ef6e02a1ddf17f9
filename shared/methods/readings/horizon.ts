import { type Quarter, quartersFrom } from '#shared/methods/calendar.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { isInPlan } from './in-plan.ts'
import { memoByTables } from './memo.ts'

/**
 * The fiscal quarters that the plan covers. Where no first day is given, they begin with the earliest that anything is
 * planned for; where nothing is, there are none.
 */
export const horizonOf: (workbook: Workbook) => readonly Quarter[] = memoByTables(
  ['workbook', 'initiative', 'initiativeEffort', 'teamCapacity'],
  (workbook) => {
    const { horizonStart, horizonQuarters, fiscalStartMonth } = singleton(workbook, 'workbook')
    const first = horizonStart ?? earliestPlanned(workbook)
    return first === null ? [] : quartersFrom(first, horizonQuarters, fiscalStartMonth)
  },
)

function earliestPlanned({ tables }: Workbook): string | null {
  const starts = Object.values(tables.initiative)
    .filter(isInPlan)
    .flatMap(({ start, finish }) => start ?? finish ?? [])
  const quarters = [...Object.values(tables.initiativeEffort), ...Object.values(tables.teamCapacity)]
  return [...starts, ...quarters.map(({ quarterStart }) => quarterStart)].reduce<string | null>(
    (earliest, date) => (earliest === null || date < earliest ? date : earliest),
    null,
  )
}
