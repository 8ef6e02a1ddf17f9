import type { Ranking } from '#shared/methods/readings/ranking.ts'
import { useSay } from '../../app/app-context.ts'
import { useMoney } from '../../app/use-money.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import styles from './proof.module.css'

/** Where the ranking's own line is: the mandated paid first, then by rank until one does not fit. */
export function FundingLineCard({ ranking: { funding, ranked } }: { readonly ranking: Ranking }) {
  const say = useSay()
  const writeMoney = useMoney('money')
  const initiative = useWorkbook(({ tables }) => tables.initiative)
  if (funding === null) return null
  const { cap, mandated, lastFundedRank, spent, left, unpriced } = funding
  const next = ranked.find(({ funded }) => funded === false)
  const last = ranked.find(({ rank }) => rank === lastFundedRank)
  const lines = [
    ['cap', writeMoney(cap), ''],
    ['mandated', writeMoney(mandated), ''],
    ['spent', writeMoney(spent), ''],
    ['left', writeMoney(left), ''],
    ['last', last === undefined ? '–' : `${lastFundedRank}`, initiative[last?.initiativeId ?? '']?.title ?? ''],
    [
      'next',
      next === undefined ? '–' : writeMoney(next.oneOff ?? 0),
      initiative[next?.initiativeId ?? '']?.title ?? '',
    ],
  ] as const
  return (
    <Card title={say('screen.funds.line')} flush>
      <FactTable
        label={say('screen.funds.line')}
        columns={[
          { label: say('screen.funds.about') },
          { label: say('screen.funds.amount'), end: true },
          { label: say('screen.order.initiative') },
        ]}
        rows={lines.map(([key, value, name]) => ({
          key,
          cells: [
            say(`screen.funds.line.${key}`),
            key === 'last' && last !== undefined ? (
              <FigureButton
                key="rank"
                figure={`initiative/${last.initiativeId}/rank`}
                label={say('screen.order.figure.rank', { name })}
                value={value}
              />
            ) : (
              value
            ),
            name,
          ],
        }))}
      />
      {unpriced.length > 0 && (
        <p className={`${styles.small} ${styles.note}`}>{say('screen.funds.unpriced', { count: unpriced.length })}</p>
      )}
    </Card>
  )
}
