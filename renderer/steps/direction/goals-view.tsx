import { fieldLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRows, useSingleton } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { Tag } from '../../components/tag.tsx'
import { GoalRow } from './goal-row.tsx'
import styles from './goals-view.module.css'

/** From this weight on a goal is a top goal (METHOD D6). */
const topWeight = 4

/** IT operations goals: how much each weighs and which business priorities it serves. */
export function GoalsView() {
  const say = useSay()
  const { add } = useEdit()
  const goals = useRows('goal')
  const priorities = useRows('businessPriority')
  const { mostTopGoals } = useSingleton('settings')
  const top = goals.filter(({ inScope, weight }) => inScope && weight >= topWeight).length
  return (
    <Card
      title={say('screen.direction.goals')}
      actions={
        <Tag tone={top > mostTopGoals ? 'attention' : 'neutral'} {...(top > mostTopGoals ? { icon: 'alert' } : {})}>
          {say('screen.direction.topGoals', { count: top, most: mostTopGoals })}
        </Tag>
      }
      flush
    >
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{fieldLabel(say, 'goal', 'inScope')}</th>
              <th>{fieldLabel(say, 'goal', 'code')}</th>
              <th>{say('screen.direction.goal')}</th>
              <th>{fieldLabel(say, 'goal', 'weight')}</th>
              {priorities.map(({ id, code, title }, at) => (
                <th key={id} className={styles.priority} title={title}>
                  {code || at + 1}
                </th>
              ))}
              <th>
                <span className="visuallyHidden">{say('screen.row.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {goals.map((goal) => (
              <GoalRow key={goal.id} goal={goal} priorities={priorities} />
            ))}
          </tbody>
        </table>
      </div>
      <QuickAdd label={say('screen.direction.addGoal')} onAdd={(title) => add('goal', { title }) !== null} />
      <p className={styles.legend}>
        {say(priorities.length > 0 ? 'screen.direction.strengthLegend' : 'screen.direction.noPriorityColumns')}
      </p>
    </Card>
  )
}
