import { dayNumber, type Quarter } from '#shared/methods/calendar.ts'
import { addRanges, lessRange, type Range, rangeOf, scaleRange, zeroRange } from '#shared/methods/range.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { horizonOf } from './horizon.ts'
import { isInPlan } from './in-plan.ts'
import { memoByTables } from './memo.ts'
import { flowsOf, quarterMoney, returnOf, type TimedMoney, yearMoney } from './money-flows.ts'
import type { InitiativeMoney, LaneMoney, MoneyFlows, MoneyReading } from './money-reading.ts'

/** Every table that money is read from. */
export const moneySources = [
  'settings',
  'workbook',
  'initiative',
  'initiativeEffort',
  'teamCapacity',
  'wave',
  'lane',
] as const

/** The money of everything in the plan. METHOD C11. Computed once for the same tables: call it freely. */
export const moneyOf: (workbook: Workbook) => MoneyReading = memoByTables(moneySources, computeMoney)

function computeMoney(workbook: Workbook): MoneyReading {
  const rows = rowsOf(workbook, 'initiative').filter(isInPlan)
  const priced = rows.map((row) => initiativeMoney(workbook, row))
  const quarters = quarterMoney(
    horizonOf(workbook),
    rows.flatMap((row, at) => timed(workbook, row, priced[at]) ?? []),
  )
  const total = totalsOf(priced)
  const netPerYear = lessRange(total.savingPerYear, total.runPerYear)
  const { discountRate } = singleton(workbook, 'settings')
  const isPriced = ({ oneOff, runPerYear, savingPerYear }: InitiativeMoney) =>
    oneOff !== null || runPerYear !== null || savingPerYear !== null
  return {
    quarters,
    years: yearMoney(quarters),
    ...total,
    netPerYear,
    inHorizon: flowsOf(
      quarters.reduce((sum, { oneOff }) => addRanges(sum, oneOff), zeroRange),
      quarters.reduce((sum, { run }) => addRanges(sum, run), zeroRange),
      quarters.reduce((sum, { saving }) => addRanges(sum, saving), zeroRange),
    ),
    ...returnOf(quarters, netPerYear, discountRate),
    lanes: laneMoney(workbook, rows, priced, total.oneOff.likely),
    byInitiative: new Map(priced.map((money) => [money.initiativeId, money])),
    unpriced: priced.filter((money) => !isPriced(money)).map(({ initiativeId }) => initiativeId),
    untimed: priced
      .filter((money) => isPriced(money) && money.timing === 'none')
      .map(({ initiativeId }) => initiativeId),
  }
}

/** What each initiative of the plan brings into one quarter. METHOD C11. */
export function moneyOfInitiatives(
  workbook: Workbook,
  quarter: Quarter,
): readonly (MoneyFlows & { readonly initiativeId: string })[] {
  return rowsOf(workbook, 'initiative')
    .filter(isInPlan)
    .flatMap((row) => {
      const money = timed(workbook, row, initiativeMoney(workbook, row))
      const [flows] = money === null ? [] : quarterMoney([quarter], [money])
      return flows === undefined ? [] : [{ ...flows, initiativeId: row.id }]
    })
}

function initiativeMoney(workbook: Workbook, row: RowOf<'initiative'>): InitiativeMoney {
  return {
    initiativeId: row.id,
    oneOff: rangeOf(row.oneOffLow, row.oneOffLikely, row.oneOffHigh),
    runPerYear: rangeOf(row.runChangeLow, row.runChangeLikely, row.runChangeHigh),
    savingPerYear: rangeOf(row.savingLow, row.savingLikely, row.savingHigh),
    timing: moneyTiming(workbook, row)?.source ?? 'none',
  }
}

/** When the money of an initiative falls: own dates, else those of the wave; with one date only, everything falls on that day. */
export function moneyTiming(workbook: Workbook, row: RowOf<'initiative'>) {
  const wave = row.waveId === null ? undefined : workbook.tables.wave[row.waveId]
  for (const [source, dates] of [
    ['own', row],
    ['wave', wave],
  ] as const) {
    const start = dates?.start ?? dates?.finish ?? null
    const finish = dates?.finish ?? dates?.start ?? null
    if (start !== null && finish !== null) return { source, start, finish: finish < start ? start : finish }
  }
  return null
}

function timed(workbook: Workbook, row: RowOf<'initiative'>, money: InitiativeMoney | undefined): TimedMoney | null {
  const timing = moneyTiming(workbook, row)
  if (timing === null || money === undefined) return null
  return {
    start: dayNumber(timing.start),
    finish: dayNumber(timing.finish),
    oneOff: money.oneOff ?? zeroRange,
    runPerYear: money.runPerYear ?? zeroRange,
    savingPerYear: money.savingPerYear ?? zeroRange,
  }
}

/** Money at the time of an initiative; null where it has none. */
export function timedMoneyOf(
  workbook: Workbook,
  initiativeId: string,
  money: Pick<TimedMoney, 'oneOff' | 'runPerYear' | 'savingPerYear'>,
): TimedMoney | null {
  const row = workbook.tables.initiative[initiativeId]
  return row === undefined ? null : timed(workbook, row, { ...money, initiativeId, timing: 'own' })
}

type Totals = { readonly oneOff: Range; readonly runPerYear: Range; readonly savingPerYear: Range }

function totalsOf(items: readonly InitiativeMoney[]): Totals {
  const total = (field: 'oneOff' | 'runPerYear' | 'savingPerYear') =>
    items.reduce((sum, item) => addRanges(sum, item[field] ?? zeroRange), zeroRange)
  return { oneOff: total('oneOff'), runPerYear: total('runPerYear'), savingPerYear: total('savingPerYear') }
}

function laneMoney(
  workbook: Workbook,
  rows: readonly RowOf<'initiative'>[],
  priced: readonly InitiativeMoney[],
  allOneOff: number,
): readonly LaneMoney[] {
  const byLane = Map.groupBy(priced, (_, at) => rows[at]?.laneId ?? null)
  return [...rowsOf(workbook, 'lane').map(({ id }) => id), null].flatMap((laneId) => {
    const members = byLane.get(laneId)
    if (members === undefined) return []
    const totals = totalsOf(members)
    const share = allOneOff > 0 ? scaleRange(totals.oneOff, 1 / allOneOff).likely : 0
    return [{ laneId, ...totals, share }]
  })
}
