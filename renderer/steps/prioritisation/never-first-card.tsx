import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import { useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import styles from './proof.module.css'

const most = 12

/** Initiatives that no weighting of the criteria can put first, and what beats them whatever the weights. */
export function NeverFirstCard({ tested: { neverFirst, ranks } }: { readonly tested: Robustness }) {
  const say = useSay()
  const initiative = useWorkbook(({ tables }) => tables.initiative)
  const name = (id: string): string => initiative[id]?.title ?? ''
  const rankOf = new Map(ranks.map(({ initiativeId, rank }) => [initiativeId, rank]))
  return (
    <Card title={say('screen.solid.neverFirst')} flush>
      {neverFirst.length === 0 ? (
        <p className={`${styles.small} ${styles.note}`}>{say('screen.solid.allCanBeFirst')}</p>
      ) : (
        <FactTable
          label={say('screen.solid.neverFirst')}
          most={most}
          columns={[
            { label: say('screen.order.initiative') },
            { label: say('screen.order.rank'), end: true },
            { label: say('screen.solid.beatenBy') },
          ]}
          rows={neverFirst.map(({ initiativeId, beatenById }) => ({
            key: initiativeId,
            cells: [
              name(initiativeId),
              <FigureButton
                key="rank"
                figure={`initiative/${initiativeId}/topShare`}
                label={say('screen.order.figure.rank', { name: name(initiativeId) })}
                value={String(rankOf.get(initiativeId) ?? '–')}
              />,
              beatenById === null ? say('screen.solid.beatenByMany') : name(beatenById),
            ],
          }))}
        />
      )}
      {neverFirst.length > most && (
        <p className={`${styles.small} ${styles.note}`}>
          {say('screen.gantt.more', { count: neverFirst.length - most })}
        </p>
      )}
    </Card>
  )
}
