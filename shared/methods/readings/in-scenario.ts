import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Table, type Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'

/** The plan as a scenario would have it, as a workbook of its own: every reading of it is a reading of the scenario. */
export function inScenario(workbook: Workbook, scenarioId: string): Workbook | null {
  return allScenarios(workbook).get(scenarioId)?.(workbook) ?? null
}

/** Memoised twice: a scenario's tables stay the same objects, so that readings of it are computed once too. */
const allScenarios = memoByTables(
  ['scenario', 'scenarioInitiative', 'scenarioWeight', 'initiative', 'criterion', 'teamCapacity', 'prioritisation'],
  (workbook) => {
    const tables = new Map(rowsOf(workbook, 'scenario').map((row) => [row.id, scenarioTables(workbook, row)]))
    return new Map(
      [...tables].map(([id, changed]) => [
        id,
        (current: Workbook): Workbook => ({ ...current, tables: { ...current.tables, ...changed } }),
      ]),
    )
  },
)

type Changed = Pick<Workbook['tables'], 'initiative' | 'criterion' | 'teamCapacity' | 'prioritisation'>

function scenarioTables({ tables }: Workbook, { id, moneyCap, capacityFactor }: RowOf<'scenario'>): Changed {
  const items = new Map(
    Object.values(tables.scenarioInitiative).flatMap((row) => (row.scenarioId === id ? [[row.initiativeId, row]] : [])),
  )
  const weights = new Map(
    Object.values(tables.scenarioWeight).flatMap((row) =>
      row.scenarioId === id ? [[row.criterionId, row.weight]] : [],
    ),
  )
  return {
    initiative: mapped(tables.initiative, (row) => departing(row, items.get(row.id))),
    criterion: mapped(tables.criterion, (row) => ({ ...row, weight: weights.get(row.id) ?? row.weight })),
    teamCapacity:
      capacityFactor === 1
        ? tables.teamCapacity
        : mapped(tables.teamCapacity, (row) => ({ ...row, days: row.days * capacityFactor })),
    prioritisation: mapped(tables.prioritisation, (row) => ({
      ...row,
      moneyCap: moneyCap ?? row.moneyCap,
      // Weights of a scenario are set by hand; judgements would override them.
      weightSource: weights.size > 0 ? 'manual' : row.weightSource,
    })),
  }
}

/** An initiative that the scenario leaves out counts as decided against; dates and wave are the scenario's where it has any. */
function departing(row: RowOf<'initiative'>, departure: RowOf<'scenarioInitiative'> | undefined): RowOf<'initiative'> {
  if (departure === undefined) return row
  const { included, waveId, start, finish } = departure
  return {
    ...row,
    decision: included ? (row.decision === 'no' ? 'undecided' : row.decision) : 'no',
    waveId: waveId ?? row.waveId,
    start: start ?? row.start,
    finish: finish ?? row.finish,
  }
}

function mapped<N extends 'initiative' | 'criterion' | 'teamCapacity' | 'prioritisation'>(
  table: Table<N>,
  change: (row: RowOf<N>) => RowOf<N>,
): Table<N> {
  return Object.fromEntries(Object.entries(table).map(([id, row]) => [id, change(row)]))
}
