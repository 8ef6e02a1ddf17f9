import { useCallback } from 'react'
import { sceneOf } from '#shared/charts/scene-of.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import { moneyOf } from '#shared/methods/readings/money-of.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { investmentChart } from '#shared/report/investment-chart.ts'
import { useSay } from '../../app/app-context.ts'
import { useMoney } from '../../app/use-money.ts'
import { ChartCard } from '../../components/chart-card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { PlanFigure } from '../../components/plan-figure.tsx'
import styles from './money-view.module.css'

/** What a quarter's money is made of, and the heads of its columns. */
const flows = [
  ['oneOff', 'report.money.oneOff'],
  ['run', 'report.investment.runShort'],
  ['saving', 'report.investment.savingShort'],
] as const

type QuarterMoneyCardProps = { readonly workbook: Workbook; readonly scenarioId: string | null }

/** Money by quarter: spent, run, saved, and the running total, with the year it comes back. */
export function QuarterMoneyCard({ workbook, scenarioId }: QuarterMoneyCardProps) {
  const say = useSay()
  const writeMoney = useMoney('money')
  const { quarters } = moneyOf(workbook)
  const draw = useCallback(
    (options: SceneOptions) => sceneOf(investmentChart({ workbook, say }, moneyOf(workbook)), options),
    [workbook, say],
  )
  const { periods } = investmentChart({ workbook, say }, moneyOf(workbook))
  return (
    <div className={styles.picture}>
      <ChartCard
        title={say('screen.money.byQuarter')}
        alt={say('report.investment.alt')}
        draw={draw}
        table={
          <FactTable
            label={say('screen.money.byQuarter')}
            columns={[
              { label: say('screen.money.quarter') },
              ...flows.map(([, column]) => ({ label: say(column), end: true })),
              { label: say('report.investment.cash'), end: true },
              { label: say('screen.money.cumulativeRange'), end: true },
            ]}
            rows={quarters.map(({ start, cash, cumulative, ...parts }, at) => {
              const name = periods[at]?.label ?? start
              return {
                key: start,
                cells: [
                  name,
                  ...flows.map(([flow, column]) => (
                    <PlanFigure
                      key={flow}
                      figure={`money/${start}/${flow}`}
                      label={`${say(column)}, ${name}`}
                      value={writeMoney(parts[flow].likely)}
                      scenarioId={scenarioId}
                    />
                  )),
                  <PlanFigure
                    key="cash"
                    figure={`money/${start}`}
                    label={`${say('report.investment.cash')}, ${name}`}
                    value={writeMoney(cash.likely)}
                    scenarioId={scenarioId}
                  />,
                  say('screen.money.fromTo', {
                    low: writeMoney(cumulative.low),
                    likely: writeMoney(cumulative.likely),
                    high: writeMoney(cumulative.high),
                  }),
                ],
              }
            })}
          />
        }
      />
    </div>
  )
}
