import { useMemo } from 'react'
import type { Portfolio } from '#shared/methods/readings/portfolio.ts'
import { type PortfolioItem, portfolioItems } from '#shared/methods/readings/portfolio-differences.ts'
import { findRow, type Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { Icon } from '../../components/icon.tsx'
import styles from './proof.module.css'

type PortfolioCardProps = { readonly workbook: Workbook; readonly found: Extract<Portfolio, { kind: 'found' }> }

const most = 120

/** The best portfolio beside the ranking's own cut, item by item: those that differ first, with the reason. */
export function PortfolioCard({ workbook, found }: PortfolioCardProps) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const items = useMemo(() => portfolioItems(workbook, found), [workbook, found])
  const number = (value: number, digits: number): string =>
    writeNumber(Math.round(value * 10 ** digits) / 10 ** digits, digits)
  const mark = (isIn: boolean) => (
    <span className={styles.mark}>
      {isIn ? <Icon name="check" small /> : '–'}
      <span className="visuallyHidden">{say(isIn ? 'screen.funds.in' : 'screen.funds.out')}</span>
    </span>
  )
  const row = ({ initiativeId, rank, value, cost, inBest, inRanking, reason }: PortfolioItem) => {
    const name = findRow(workbook, 'initiative', initiativeId)?.title ?? ''
    return {
      key: initiativeId,
      strong: reason !== null,
      cells: [
        name,
        rank ?? (
          <span key="lock" className={styles.mark} title={say('screen.order.mandated')}>
            <Icon name="lock" small />
            <span className="visuallyHidden">{say('screen.order.mandated')}</span>
          </span>
        ),
        <FigureButton
          key="value"
          figure={`initiative/${initiativeId}/value`}
          label={say('screen.order.figure.value', { name })}
          value={number(value, 2)}
        />,
        number(cost, 0),
        mark(inRanking),
        mark(inBest),
        reason === null ? '' : say(`screen.funds.reason.${reason}`),
      ],
    }
  }
  const total = {
    key: ' total',
    strong: true,
    cells: [
      say('screen.funds.total'),
      '',
      '',
      '',
      `${number(found.byRanking.value, 1)} · ${number(found.byRanking.cost, 0)}`,
      `${number(found.best.value, 1)} · ${number(found.best.cost, 0)}`,
      say('screen.funds.totalWhat'),
    ],
  }
  return (
    <Card title={say('screen.funds.compare')} flush>
      <FactTable
        label={say('screen.funds.compare')}
        most={most}
        columns={[
          { label: say('screen.order.initiative') },
          { label: say('screen.order.rank'), end: true },
          { label: say('screen.funds.worth'), end: true, title: say('screen.funds.worthWhat') },
          { label: say('screen.funds.cost'), end: true },
          { label: say('screen.funds.byRanking'), end: true },
          { label: say('screen.funds.byBest'), end: true },
          { label: say('screen.funds.why') },
        ]}
        rows={[total, ...items.map(row)]}
      />
      {items.length >= most && (
        <p className={`${styles.small} ${styles.note}`}>
          {say('screen.gantt.more', { count: items.length - most + 1 })}
        </p>
      )}
    </Card>
  )
}
