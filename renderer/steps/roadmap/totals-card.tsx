import type { Range } from '#shared/methods/range.ts'
import type { MoneyRange, SimulatedSum } from '#shared/methods/readings/money-range.ts'
import type { MoneyReading } from '#shared/methods/readings/money-reading.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useMoney } from '../../app/use-money.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { Interval } from '../../components/interval.tsx'
import { PlanFigure } from '../../components/plan-figure.tsx'
import styles from './money-view.module.css'

type TotalsCardProps = {
  readonly money: MoneyReading
  /** Null while it is calculated. */
  readonly range: MoneyRange | null
  readonly scenarioId: string | null
}

type Payback = MoneyReading['paybackYears']

type Line = {
  readonly kind: 'total' | 'run' | 'saving' | 'net' | 'npv' | 'payback'
  readonly range: Range | Payback | null
  /** Where it lies when every amount varies by itself; undefined: not simulated. */
  readonly drawn?: SimulatedSum | null
}

/** What explains a simulated sum. */
const drawnFigures: Partial<Record<Line['kind'], string>> = { total: 'range', net: 'netRange', npv: 'npvRange' }

const points = ['p5', 'p50', 'p80', 'p95'] as const

/** One-off, run, saving, net, present value and payback: all at their worst or best at once, and when each varies by itself. */
export function TotalsCard({ money, range, scenarioId }: TotalsCardProps) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const writeMoney = useMoney('money')
  const write = (kind: Line['kind'], value: number | null | undefined): string => {
    if (kind !== 'payback') return value == null ? '–' : writeMoney(value)
    if (value == null) return say('screen.money.never')
    return say('screen.money.years', { years: writeNumber(Math.round(value * 10) / 10, 1) })
  }
  const lines: readonly Line[] = [
    { kind: 'total', range: money.oneOff, drawn: range?.oneOff ?? null },
    { kind: 'run', range: money.runPerYear },
    { kind: 'saving', range: money.savingPerYear },
    { kind: 'net', range: money.netPerYear, drawn: range?.netPerYear ?? null },
    { kind: 'npv', range: money.netPresentValue, drawn: range?.netPresentValue ?? null },
    { kind: 'payback', range: money.paybackYears },
  ]
  return (
    <Card
      title={say('screen.money.totals')}
      actions={
        range !== null && (
          <span className={styles.small}>{say('screen.money.draws', { draws: writeNumber(range.draws) })}</span>
        )
      }
      flush
    >
      <FactTable
        label={say('screen.money.totals')}
        columns={[
          { label: say('portfolio.column.total') },
          { label: say('report.investment.low'), end: true, title: say('screen.money.worstWhat') },
          { label: say('report.investment.likely'), end: true },
          { label: say('report.investment.high'), end: true, title: say('screen.money.worstWhat') },
          ...points.map((point) => ({ label: say(`portfolio.column.${point}`), end: true })),
          { label: say('screen.money.stroke') },
        ]}
        rows={lines.map(({ kind, range: own, drawn }) => {
          const label = say(`screen.money.${kind}`)
          const end = (name: keyof Range) =>
            own === null ? (
              '–'
            ) : (
              <PlanFigure
                key={name}
                figure={`money/${kind}`}
                label={name === 'likely' ? label : `${label}, ${say(`report.investment.${name}`)}`}
                value={write(kind, own[name])}
                scenarioId={scenarioId}
                strong={name === 'likely'}
              />
            )
          return {
            key: kind,
            cells: [
              label,
              end('low'),
              end('likely'),
              end('high'),
              ...points.map((point) =>
                drawn == null ? (
                  ''
                ) : (
                  <PlanFigure
                    key={point}
                    figure={`portfolio/${drawnFigures[kind] ?? ''}`}
                    label={`${label}, ${say(`portfolio.column.${point}`)}`}
                    value={write(kind, drawn[point])}
                    scenarioId={scenarioId}
                  />
                ),
              ),
              drawn != null && <Stroke key="stroke" sum={drawn} />,
            ],
          }
        })}
      />
      {money.unpriced.length > 0 && (
        <p className={`${styles.small} ${styles.note}`}>
          {say('methods.note.unpriced', { count: money.unpriced.length })}
        </p>
      )}
    </Card>
  )
}

/** From 5 to 95 %, on a line that leaves as much room again at either side. */
function Stroke({ sum: { p5, p50, p95 } }: { readonly sum: SimulatedSum }) {
  const width = Math.max(p95 - p5, 1e-9)
  const at = (value: number): number => (value - (p5 - width / 4)) / (1.5 * width)
  return <Interval low={at(p5)} high={at(p95)} middle={at(p50)} />
}
