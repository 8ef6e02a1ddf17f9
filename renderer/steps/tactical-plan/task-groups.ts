import { isInPlan } from '#shared/methods/readings/in-plan.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { firstWaveTasks } from '#shared/steps/first-wave.ts'

export type TaskGroup = {
  /** Null: tasks of the plan as a whole. */
  readonly initiative: RowOf<'initiative'> | null
  readonly tasks: readonly RowOf<'task'>[]
}

/**
 * Tasks by initiative, in the order of waves and initiatives; those of no initiative last.
 * @param which tasks of the first wave only, or all; with all, initiatives of the plan without tasks have a group, too
 */
export function taskGroups(workbook: Workbook, which: 'first' | 'all'): readonly TaskGroup[] {
  const tasks = which === 'first' ? firstWaveTasks(workbook) : rowsOf(workbook, 'task')
  const byInitiative = Map.groupBy(tasks, ({ initiativeId }) => initiativeId)
  const places = new Map(rowsOf(workbook, 'wave').map(({ id }, at) => [id, at]))
  const placeOf = ({ waveId }: RowOf<'initiative'>): number => places.get(waveId ?? '') ?? places.size
  const first = rowsOf(workbook, 'wave')[0]?.id
  const initiatives = rowsOf(workbook, 'initiative')
    .filter((row) => byInitiative.has(row.id) || (isInPlan(row) && (which === 'all' || row.waveId === first)))
    .toSorted((a, b) => placeOf(a) - placeOf(b))
  return [
    ...initiatives.map((initiative) => ({ initiative, tasks: byInitiative.get(initiative.id) ?? [] })),
    { initiative: null, tasks: byInitiative.get(null) ?? [] },
  ]
}
