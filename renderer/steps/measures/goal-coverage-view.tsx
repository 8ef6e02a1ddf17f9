import { useMemo, useState } from 'react'
import { choiceLabel, entityLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { goalMeasures } from '#shared/steps/goal-measures.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEditable, useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { Tag } from '../../components/tag.tsx'
import { goToStep } from '../../state/ui-store.ts'
import tableStyles from '../choose-table.module.css'
import { GoToStep } from '../go-to-step.tsx'
import styles from './goal-coverage-view.module.css'
import { MeasureLibrary } from './measure-library.tsx'

type Timing = RowOf<'measure'>['timing']
type Gap = { readonly goalId: string; readonly timing: Timing }

const timings: readonly Timing[] = ['lagging', 'leading']

/** METHOD B9, step 8: each goal that is pursued has one outcome and one leading measure. What is missing leads to the library. */
export function GoalCoverageView() {
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const goals = useMemo(() => goalMeasures(workbook), [workbook])
  const [gap, setGap] = useState<Gap | null>(null)
  const covered = goals.filter(({ leading, lagging }) => leading && lagging).length
  return (
    <Card
      title={say('screen.measures.coverage')}
      actions={
        goals.length > 0 && (
          <Tag
            tone={covered === goals.length ? 'good' : 'attention'}
            icon={covered === goals.length ? 'check' : 'alert'}
          >
            {say('screen.measures.covered', { count: covered, all: goals.length })}
          </Tag>
        )
      }
      flush
    >
      {goals.length === 0 ? (
        <StartCard title={say('screen.measures.noGoals')} text={say('screen.measures.noGoalsText')}>
          <GoToStep step="direction" />
        </StartCard>
      ) : (
        <div className={tableStyles.scroll}>
          <table className={`${tableStyles.table} ${styles.table}`}>
            <thead>
              <tr>
                <th className={styles.goal}>{entityLabel(say, 'goal')}</th>
                {timings.map((timing) => (
                  <th key={timing}>{choiceLabel(say, 'measure', 'timing', timing)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {goals.map(({ goal }) => (
                <tr key={goal.id} data-row={goal.id}>
                  <th scope="row" className={styles.goal}>
                    {goal.title}
                  </th>
                  {timings.map((timing) => (
                    <td key={timing} className={styles.cell}>
                      <MeasuresOfGoal
                        goal={goal}
                        timing={timing}
                        onMissing={() => setGap({ goalId: goal.id, timing })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {gap !== null && <MeasureLibrary filter={gap} onClose={() => setGap(null)} />}
    </Card>
  )
}

type MeasuresOfGoalProps = { readonly goal: RowOf<'goal'>; readonly timing: Timing; readonly onMissing: () => void }

function MeasuresOfGoal({ goal, timing, onMissing }: MeasuresOfGoalProps) {
  const { ui } = useApp()
  const say = useSay()
  const editable = useEditable()
  const links = useRows('measureGoal')
  const measures = useRows('measure')
  const own = useMemo(() => {
    const linked = new Set(links.flatMap((link) => (link.goalId === goal.id ? [link.measureId] : [])))
    return measures.filter((row) => row.timing === timing && linked.has(row.id))
  }, [links, measures, goal.id, timing])
  return (
    <div className={styles.measures}>
      {own.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          className={styles.measure}
          onClick={() => goToStep(ui, 'measures', { entity: 'measure', id })}
        >
          <Tag tone="good" icon="check">
            {title}
          </Tag>
        </button>
      ))}
      {own.length === 0 && (
        <Tag tone="attention" icon="alert">
          {say('screen.measures.missing')}
        </Tag>
      )}
      {own.length === 0 && editable && (
        <Button
          look="quiet"
          icon="book"
          aria-label={say('screen.measures.chooseFor', {
            goal: goal.title,
            timing: choiceLabel(say, 'measure', 'timing', timing),
          })}
          onClick={onMissing}
        >
          {say('screen.library')}
        </Button>
      )}
    </div>
  )
}
