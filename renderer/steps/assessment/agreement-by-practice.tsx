import type { Agreement } from '#shared/methods/readings/agreement.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import styles from './agreement-view.module.css'
import { ConsensusTag } from './consensus-tag.tsx'

/** Agreement practice by practice; the least agreed first. */
export function AgreementByPractice({ reading }: { readonly reading: Agreement }) {
  const say = useSay()
  const { writePercent, writeNumber } = useFormat()
  const practice = useWorkbook(({ tables }) => tables.practice)
  const rows = [...reading.byPractice.values()]
    .filter(({ rated }) => rated > 0)
    .toSorted((a, b) => a.agreed / a.rated - b.agreed / b.rated)
  return (
    <Card
      title={say('screen.agree.part.practices')}
      actions={<span className={styles.small}>{say('agreement.rule.practice')}</span>}
      flush
    >
      <FactTable
        label={say('screen.agree.part.practices')}
        columns={[
          { label: say('entity.practice') },
          { label: say('screen.agree.neediest'), title: say('screen.agree.neediestWhat') },
          { label: say('screen.agree.agreed'), end: true },
          { label: say('screen.agree.share'), end: true },
          { label: say('screen.agree.range'), end: true, title: say('screen.agree.rangeWhat') },
        ]}
        rows={rows.map(({ practiceId, consensus, rated, agreed, range }) => {
          const name = practice[practiceId]?.name ?? ''
          return {
            key: practiceId,
            cells: [
              name,
              consensus !== null && <ConsensusTag key="tag" consensus={consensus} />,
              say('screen.agree.of', { agreed, rated }),
              <FigureButton
                key="share"
                figure={`practice/${practiceId}/agreement`}
                label={say('agreement.label.practice', { name })}
                value={writePercent(Math.round((100 * agreed) / rated) / 100)}
              />,
              range === null ? '–' : writeNumber(range),
            ],
          }
        })}
      />
    </Card>
  )
}
