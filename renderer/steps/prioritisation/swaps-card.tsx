import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import styles from './proof.module.css'

const most = 12

/** Pairs that often stand the other way round. */
export function SwapsCard({ tested: { swaps } }: { readonly tested: Robustness }) {
  const say = useSay()
  const { writePercent } = useFormat()
  const initiative = useWorkbook(({ tables }) => tables.initiative)
  const name = (id: string): string => initiative[id]?.title ?? ''
  return (
    <Card title={say('screen.solid.swaps')} flush>
      {swaps.length === 0 ? (
        <p className={`${styles.small} ${styles.note}`}>{say('screen.solid.noSwaps')}</p>
      ) : (
        <FactTable
          label={say('screen.solid.swaps')}
          most={most}
          columns={[
            { label: say('screen.solid.ahead') },
            { label: say('screen.solid.behind') },
            { label: '%', end: true },
          ]}
          rows={swaps.map(({ aheadId, behindId, share }) => ({
            key: `${aheadId} ${behindId}`,
            cells: [
              name(aheadId),
              name(behindId),
              <FigureButton
                key="share"
                figure={`initiative/${behindId}/topShare`}
                label={say('screen.solid.swapOf', { ahead: name(aheadId), behind: name(behindId) })}
                value={writePercent(Math.round(share * 100) / 100)}
              />,
            ],
          }))}
        />
      )}
      {swaps.length > most && (
        <p className={`${styles.small} ${styles.note}`}>{say('screen.gantt.more', { count: swaps.length - most })}</p>
      )}
    </Card>
  )
}
