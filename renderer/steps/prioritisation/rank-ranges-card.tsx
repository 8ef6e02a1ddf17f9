import { rank } from '#shared/methods/readings/rank.ts'
import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettledWorkbook, useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { Interval } from '../../components/interval.tsx'
import styles from './proof.module.css'

/** How many initiatives are listed; the order goes on in the table of the order. */
const most = 80

/** Between which ranks each initiative lies when weights and opinions vary, as figures and as a stroke on the ranks. */
export function RankRangesCard({ tested: { ranks, top, draws } }: { readonly tested: Robustness }) {
  const say = useSay()
  const { writePercent, writeNumber } = useFormat()
  const initiative = useWorkbook(({ tables }) => tables.initiative)
  const { byInitiative } = rank(useSettledWorkbook())
  const { stabilityShift } = useSingleton('settings')
  const shift = writePercent(stabilityShift)
  const at = (rank: number): number => (rank - 0.5) / ranks.length
  const percent = (share: number): string => writePercent(Math.round(share * 100) / 100)
  return (
    <Card title={say('screen.solid.ranges', { draws: writeNumber(draws) })} flush>
      <FactTable
        label={say('screen.solid.ranges', { draws: writeNumber(draws) })}
        most={most}
        columns={[
          { label: say('screen.order.initiative') },
          { label: say('screen.order.rank'), end: true },
          { label: say('screen.order.stability', { top }), end: true, title: say('screen.solid.topWhat', { top }) },
          { label: say('screen.solid.first'), end: true, title: say('robustness.label.firstShare') },
          {
            label: say('screen.solid.oneWeightShort'),
            end: true,
            title: say('screen.solid.oneWeight', { top, shift }),
          },
          { label: say('screen.solid.range'), end: true, title: say('screen.solid.rangesWhat') },
          { label: say('screen.solid.stroke') },
        ]}
        rows={ranks.map(({ initiativeId, rank: place, topShare, firstShare, low, high, median }) => {
          const name = initiative[initiativeId]?.title ?? ''
          const stability = byInitiative.get(initiativeId)?.stability ?? null
          return {
            key: initiativeId,
            cells: [
              name,
              place,
              <FigureButton
                key="top"
                figure={`initiative/${initiativeId}/topShare`}
                label={say('robustness.label.topShare', { name })}
                value={percent(topShare)}
                strong
              />,
              firstShare === 0 ? '–' : percent(firstShare),
              stability === null ? (
                '–'
              ) : (
                <FigureButton
                  key="stability"
                  figure={`initiative/${initiativeId}/stability`}
                  label={say('screen.order.figure.stability', { name })}
                  value={percent(stability)}
                />
              ),
              low === high ? low : say('screen.solid.fromTo', { low, high }),
              <Interval key="stroke" low={at(low - 0.3)} high={at(high + 0.3)} middle={at(median)} />,
            ],
          }
        })}
      />
      {ranks.length > most && (
        <p className={`${styles.small} ${styles.note}`}>{say('screen.gantt.more', { count: ranks.length - most })}</p>
      )}
    </Card>
  )
}
