import type { InvestmentData } from '../charts/chart-data.ts'
import type { MoneyReading } from '../methods/readings/money-reading.ts'
import { quarterName } from '../methods/readings/quarter-name.ts'
import { singleton } from '../model/workbook.ts'
import type { ReportContext } from './report-context.ts'

/** Amounts on the axis are in thousands or millions, so that they stay short. */
export function moneyUnit(money: MoneyReading): {
  readonly unit: number
  readonly key: 'report.unit.one' | 'report.unit.thousand' | 'report.unit.million'
} {
  const most = Math.max(
    ...money.quarters.flatMap(({ oneOff, run, saving, cumulative }) =>
      [oneOff, run, saving, cumulative].map(({ likely }) => Math.abs(likely)),
    ),
    0,
  )
  if (most >= 2_000_000) return { unit: 1_000_000, key: 'report.unit.million' }
  return most >= 2_000 ? { unit: 1_000, key: 'report.unit.thousand' } : { unit: 1, key: 'report.unit.one' }
}

/** Money by quarter in stacked parts with the running total, as document and screen draw it. */
export function investmentChart(context: Pick<ReportContext, 'workbook' | 'say'>, money: MoneyReading): InvestmentData {
  const { workbook, say } = context
  const { fiscalStartMonth } = singleton(workbook, 'workbook')
  const { unit, key } = moneyUnit(money)
  return {
    kind: 'investment',
    periods: money.quarters.map((quarter) => ({
      label: quarterName(say, quarter, fiscalStartMonth),
      oneOff: quarter.oneOff.likely / unit,
      run: quarter.run.likely / unit,
      saving: quarter.saving.likely / unit,
      cumulative: quarter.cumulative.likely / unit,
    })),
    labels: {
      oneOff: say('report.money.oneOff'),
      run: say('report.investment.runShort'),
      saving: say('report.investment.savingShort'),
      cumulative: say('report.investment.cumulative'),
    },
    unit,
    unitLabel: say(key, { currency: singleton(workbook, 'workbook').currency }),
  }
}
