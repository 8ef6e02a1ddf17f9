import type { Say } from '../messages/translate.ts'
import { daysBetween } from '../methods/calendar.ts'
import { moneyOf, moneyTiming } from '../methods/readings/money-of.ts'
import type { InitiativeMoney, MoneyFlows } from '../methods/readings/money-reading.ts'
import { fiscalYearName, quarterName } from '../methods/readings/quarter-name.ts'
import type { RowOf } from '../model/entities.ts'
import { rowsOf, singleton, type Workbook } from '../model/workbook.ts'
import { moneyUnit } from './investment-chart.ts'
import type { WorkingFlows, WorkingPlan, WorkingPlanItem } from './workings.ts'

/** The smallest bubble is this part of the greatest: small money is small, not invisible. */
export const bubbleSteps = 50

/** When everything in the plan happens and what it costs, and what that comes to by quarter and year. METHOD C11. */
export function workingPlan(workbook: Workbook, say: Say): WorkingPlan | null {
  const money = moneyOf(workbook)
  if (money.byInitiative.size === 0) return null
  const { fiscalStartMonth, currency } = singleton(workbook, 'workbook')
  const yearName = (fiscalYear: number): string => fiscalYearName(say, fiscalYear, fiscalStartMonth)
  const { unit, key } = moneyUnit(money)
  const most = Math.max(0, ...[...money.byInitiative.values()].map(({ oneOff }) => oneOff?.likely ?? 0))
  const leastArea = most > 0 ? most / bubbleSteps : 1
  return {
    leastArea,
    items: itemsOf(workbook, money.byInitiative, leastArea),
    quarters: money.quarters.map((quarter) => ({
      label: quarterName(say, quarter, fiscalStartMonth),
      year: yearName(quarter.fiscalYear),
      first: quarter.start,
      last: quarter.finish,
      ...flows(quarter),
      cumulative: quarter.cumulative.likely,
    })),
    years: money.years.map((year) => ({
      label: yearName(year.fiscalYear),
      ...flows(year),
      cumulative: year.cumulative.likely,
    })),
    totals: { oneOff: money.oneOff, run: money.runPerYear, saving: money.savingPerYear },
    netPresentValue: money.netPresentValue,
    unit,
    unitLabel: say(key, { currency }),
  }
}

function flows({ oneOff, run, saving, cash }: MoneyFlows): WorkingFlows {
  return { oneOff: oneOff.likely, run: run.likely, saving: saving.likely, cash }
}

/** By lane, the first to begin first; what has no time comes last. */
function itemsOf(
  workbook: Workbook,
  money: ReadonlyMap<string, InitiativeMoney>,
  leastArea: number,
): readonly WorkingPlanItem[] {
  const lanes = rowsOf(workbook, 'lane').map(({ id }) => id)
  const placeOf = ({ laneId }: RowOf<'initiative'>): number =>
    laneId === null || !lanes.includes(laneId) ? lanes.length : lanes.indexOf(laneId)
  return rowsOf(workbook, 'initiative')
    .flatMap((row) => {
      const own = money.get(row.id)
      return own === undefined ? [] : [{ place: placeOf(row), item: itemOf(workbook, row, own, leastArea) }]
    })
    .toSorted((a, b) => a.place - b.place || compareTexts(a.item.from ?? '~', b.item.from ?? '~'))
    .map(({ item }) => item)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function itemOf(
  workbook: Workbook,
  row: RowOf<'initiative'>,
  money: InitiativeMoney,
  leastArea: number,
): WorkingPlanItem {
  const wave = row.waveId === null ? undefined : workbook.tables.wave[row.waveId]
  const timing = moneyTiming(workbook, row)
  const days = timing === null ? 1 : daysBetween(timing.start, timing.finish) + 1
  return {
    id: row.id,
    code: row.code,
    title: row.title,
    lane: workbook.tables.lane[row.laneId ?? '']?.title ?? '',
    start: row.start,
    finish: row.finish,
    waveId: wave === undefined ? null : row.waveId,
    wave: wave?.title ?? '',
    waveStart: wave?.start ?? null,
    waveFinish: wave?.finish ?? null,
    progress: row.progress,
    oneOff: money.oneOff,
    run: money.runPerYear,
    saving: money.savingPerYear,
    from: timing?.start ?? null,
    to: timing?.finish ?? null,
    days: { done: days * row.progress, left: days * (1 - row.progress) },
    area: Math.max(money.oneOff?.likely ?? 0, leastArea),
  }
}
