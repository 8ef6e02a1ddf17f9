import {
  meanProgress,
  type ProgressColour,
  progress,
  progressColour,
  progressIntoRange,
} from '#shared/methods/progress.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'

/** Progress as a share, 0 to 1, with its colour; both null where it cannot be said. */
export type Progress = { readonly share: number | null; readonly colour: ProgressColour | null }

export type KeyResultReading = Progress & {
  readonly keyResultId: string
  /** Baseline and target are the same: an error of input. */
  readonly withoutWay: boolean
  /** A committed key result aims at 1, of a stretch 0.7 is good: the share from which it is on course. METHOD C12 (91). */
  readonly aim: number
}

export type ObjectiveReading = Progress & { readonly objectiveId: string; readonly keyResultIds: readonly string[] }

export type MeasureReading = Progress & {
  readonly measureId: string
  /** The latest reading, else what was entered as current. */
  readonly current: number | null
  readonly readOn: string | null
  readonly withoutWay: boolean
  /** Readings in order of their days. */
  readonly readings: readonly RowOf<'measureReading'>[]
}

export type ProgressReading = {
  readonly keyResults: ReadonlyMap<string, KeyResultReading>
  readonly objectives: ReadonlyMap<string, ObjectiveReading>
  readonly measures: ReadonlyMap<string, MeasureReading>
}

/** How far key results, objectives and measures have come. METHOD C12. */
export const progressOf: (workbook: Workbook) => ProgressReading = memoByTables(
  ['settings', 'objective', 'keyResult', 'measure', 'measureReading'],
  (workbook) => {
    const settings = singleton(workbook, 'settings')
    const keyResults = rowsOf(workbook, 'keyResult').map((row) => keyResultReading(row, settings))
    const readings = Map.groupBy(rowsOf(workbook, 'measureReading'), ({ measureId }) => measureId)
    return {
      keyResults: new Map(keyResults.map((reading) => [reading.keyResultId, reading])),
      objectives: objectiveReadings(workbook, keyResults, settings),
      measures: new Map(
        rowsOf(workbook, 'measure').map((row) => [row.id, measureReading(row, readings.get(row.id) ?? [], settings)]),
      ),
    }
  },
)

function coloured(share: number | null, { progressGreenFrom, progressAmberFrom }: RowOf<'settings'>): Progress {
  const thresholds = { green: progressGreenFrom, amber: progressAmberFrom }
  return { share, colour: share === null ? null : progressColour(share, thresholds) }
}

function keyResultReading(row: RowOf<'keyResult'>, settings: RowOf<'settings'>): KeyResultReading {
  const { id, baseline, current, target, ambition } = row
  return {
    keyResultId: id,
    ...coloured(progress(baseline, current, target), settings),
    withoutWay: baseline !== null && baseline === target,
    aim: ambition === 'committed' ? 1 : settings.progressGreenFrom,
  }
}

function objectiveReadings(
  workbook: Workbook,
  keyResults: readonly KeyResultReading[],
  settings: RowOf<'settings'>,
): ReadonlyMap<string, ObjectiveReading> {
  const byObjective = Map.groupBy(
    keyResults,
    ({ keyResultId }) => workbook.tables.keyResult[keyResultId]?.objectiveId ?? '',
  )
  return new Map(
    rowsOf(workbook, 'objective').map(({ id }) => {
      const own = byObjective.get(id) ?? []
      const share = meanProgress(own.map((keyResult) => keyResult.share))
      const keyResultIds = own.map(({ keyResultId }) => keyResultId)
      return [id, { objectiveId: id, keyResultIds, ...coloured(share, settings) }]
    }),
  )
}

function measureReading(
  row: RowOf<'measure'>,
  readings: readonly RowOf<'measureReading'>[],
  settings: RowOf<'settings'>,
): MeasureReading {
  const inOrder = readings.toSorted((a, b) => (a.readOn < b.readOn ? -1 : 1))
  const latest = inOrder.at(-1)
  const current = latest?.value ?? row.current
  const isRange = row.direction === 'range' && row.targetHigh !== null
  const share = isRange
    ? progressIntoRange(row.baseline, current, row.target, row.targetHigh)
    : progress(row.baseline, current, row.target)
  return {
    measureId: row.id,
    current,
    readOn: latest?.readOn ?? null,
    readings: inOrder,
    withoutWay: !isRange && row.baseline !== null && row.baseline === row.target,
    ...coloured(share, settings),
  }
}
