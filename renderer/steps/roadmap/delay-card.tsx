import { delayCosts } from '#shared/methods/readings/delay-costs.ts'
import { findRow, type Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useMoney } from '../../app/use-money.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { PlanFigure } from '../../components/plan-figure.tsx'
import styles from './money-view.module.css'

const most = 60

/** What stands beside the likely cost of a delay. */
const columns = {
  low: 'report.investment.low',
  high: 'report.investment.high',
  perWeekOfWork: 'screen.money.cd3',
} as const

type DelayCardProps = { readonly workbook: Workbook; readonly scenarioId: string | null }

/** What a quarter of waiting costs, the dearest first. METHOD C8: cost of delay. */
export function DelayCard({ workbook, scenarioId }: DelayCardProps) {
  const say = useSay()
  const writeMoney = useMoney('money')
  const { items, perQuarter } = delayCosts(workbook)
  if (items.length === 0) return null
  return (
    <Card
      title={say('screen.money.delay')}
      actions={
        <span className={styles.small}>
          {say('screen.money.delayAll')}{' '}
          <PlanFigure
            figure="money/delay"
            label={say('decisions.label.delayAll')}
            value={writeMoney(perQuarter.likely)}
            scenarioId={scenarioId}
            strong
          />
        </span>
      }
      flush
    >
      <FactTable
        label={say('screen.money.delay')}
        most={most}
        columns={[
          { label: say('screen.order.initiative') },
          { label: say('report.investment.low'), end: true },
          { label: say('report.investment.likely'), end: true },
          { label: say('report.investment.high'), end: true },
          { label: say('screen.money.cd3'), end: true, title: say('decisions.label.perWeekOfWork') },
        ]}
        rows={items.map(({ initiativeId, perQuarter: own, perWeekOfWork }) => {
          const name = findRow(workbook, 'initiative', initiativeId)?.title ?? ''
          const why = (column: keyof typeof columns | 'likely', value: number) => (
            <PlanFigure
              key={column}
              figure={`initiative/${initiativeId}/delay`}
              label={
                column === 'likely'
                  ? say('decisions.label.delay', { name })
                  : `${say('decisions.label.delay', { name })}, ${say(columns[column])}`
              }
              value={writeMoney(value)}
              scenarioId={scenarioId}
              strong={column === 'likely'}
            />
          )
          return {
            key: initiativeId,
            cells: [
              name,
              why('low', own.low),
              why('likely', own.likely),
              why('high', own.high),
              perWeekOfWork === null ? '–' : why('perWeekOfWork', perWeekOfWork),
            ],
          }
        })}
      />
      {items.length > most && (
        <p className={`${styles.small} ${styles.note}`}>{say('screen.gantt.more', { count: items.length - most })}</p>
      )}
    </Card>
  )
}
