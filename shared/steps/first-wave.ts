import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

/** The first 90 days belong to the first wave, whatever initiative they work on. */
const firstStages = ['day30', 'day60', 'day90']

/** The initiatives of the first wave that are not decided against. */
export function firstWaveInitiatives(workbook: Workbook): readonly RowOf<'initiative'>[] {
  const first = rowsOf(workbook, 'wave')[0]
  if (first === undefined) return []
  return rowsOf(workbook, 'initiative').filter(
    ({ waveId, decision, status }) => waveId === first.id && decision !== 'no' && status !== 'stopped',
  )
}

/** The tasks whose RACI must be valid (METHOD B9, step 7): those of the first wave. Dropped ones are not. */
export function firstWaveTasks(workbook: Workbook): readonly RowOf<'task'>[] {
  const initiatives = new Set(firstWaveInitiatives(workbook).map(({ id }) => id))
  return rowsOf(workbook, 'task').filter(
    ({ initiativeId, stage, status }) =>
      status !== 'dropped' &&
      (initiativeId === null ? firstStages.includes(stage ?? '') : initiatives.has(initiativeId)),
  )
}
