import { useMemo, useState } from 'react'
import type { Agreement, CellAgreement } from '#shared/methods/readings/agreement.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { FactTable } from '../../components/fact-table.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { Tag } from '../../components/tag.tsx'
import { goToStep } from '../../state/ui-store.ts'
import styles from './agreement-view.module.css'
import { ConsensusTag } from './consensus-tag.tsx'

/** So many are drawn; narrower choices show the others. */
const most = 120

const choices = ['open', 'split', 'spread', 'outlier', 'agree', 'all'] as const

type Choice = (typeof choices)[number]

/** Agreement cell by cell: what to talk about first, or one kind of agreement. */
export function AgreementCells({ reading }: { readonly reading: Agreement }) {
  const { ui } = useApp()
  const say = useSay()
  const { writeNumber } = useFormat()
  const practice = useWorkbook(({ tables }) => tables.practice)
  const [choice, setChoice] = useState<Choice>('open')
  const cells = useMemo(() => cellsOf(reading, choice), [reading, choice])
  const figure = (value: number): string => writeNumber(Math.round(value * 100) / 100)
  const go = ({ practiceId, lens }: CellAgreement): void => {
    ui.setState((state) => ({ gridCell: { practiceId, lens }, views: { ...state.views, currentState: 'grid' } }))
    goToStep(ui, 'currentState', { entity: 'practice', id: practiceId })
  }
  return (
    <Card
      title={say(choice === 'open' ? 'agreement.discussFirst' : 'screen.agree.part.cells')}
      actions={
        <span className={styles.filters}>
          {choices.map((each) => (
            <button
              key={each}
              type="button"
              className={styles.filter}
              aria-pressed={each === choice}
              onClick={() => setChoice(each)}
            >
              {say(`screen.agree.choice.${each}`, { count: cellsOf(reading, each).length })}
            </button>
          ))}
        </span>
      }
      flush
    >
      <FactTable
        label={say('screen.agree.part.cells')}
        most={most}
        columns={[
          { label: say('screen.agree.cell') },
          { label: say('agreement.column.agreement') },
          { label: say('agreement.column.median'), end: true },
          { label: say('screen.agree.range'), end: true, title: say('screen.agree.rangeWhat') },
          { label: say('agreement.column.levels'), end: true },
          { label: say('agreement.column.raters'), end: true },
          { label: say('screen.agree.state') },
        ]}
        rows={cells.map((cell) => {
          const { practiceId, lens, consensus, median, range, low, high, count, settled, dissent } = cell
          const name = `${practice[practiceId]?.name ?? ''} · ${say(`screen.lens.${lens}`)}`
          return {
            key: `${practiceId} ${lens}`,
            cells: [
              <button
                key="go"
                type="button"
                className={styles.go}
                title={say('screen.agree.go')}
                onClick={() => go(cell)}
              >
                {name}
              </button>,
              <ConsensusTag key="tag" consensus={consensus} />,
              <FigureButton
                key="median"
                figure={`cell/${practiceId}/${lens}`}
                label={say('screen.agree.medianOf', { name })}
                value={figure(median)}
              />,
              figure(range),
              low === null || high === null ? '–' : say('agreement.range', { low, high }),
              count,
              <span key="state">
                {settled ? (
                  <Tag tone="good" icon="check">
                    {say('screen.agree.settled')}
                  </Tag>
                ) : (
                  dissent && say('screen.agree.dissent')
                )}
              </span>,
            ],
          }
        })}
      />
      {cells.length === 0 && <p className={`${styles.small} ${styles.note}`}>{say('screen.agree.none')}</p>}
      {cells.length > most && (
        <p className={`${styles.small} ${styles.note}`}>{say('screen.gantt.more', { count: cells.length - most })}</p>
      )}
    </Card>
  )
}

function cellsOf({ cells, discussFirst }: Agreement, choice: Choice): readonly CellAgreement[] {
  if (choice === 'open') return discussFirst
  return choice === 'all' ? cells : cells.filter(({ consensus }) => consensus === choice)
}
