import { createContext, use, useMemo } from 'react'
import { entitiesLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useRow, useRows } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { StrengthButton } from '../../components/strength-button.tsx'
import { VirtualTable } from '../../components/virtual-table.tsx'
import { MasterDetail } from '../master-detail.tsx'
import { useChosenRow } from '../use-chosen-row.ts'
import { PracticeDetail } from './practice-detail.tsx'
import styles from './practices-view.module.css'

type Choice = { readonly current: string | null; readonly choose: (id: string) => void }

const ChoiceContext = createContext<Choice>({ current: null, choose: () => {} })

/** Which goals each practice serves; at the right all about the chosen one, and whose data it needs. METHOD A, C3. */
export function PracticesView() {
  const say = useSay()
  const practices = useRows('practice')
  const goals = useRows('goal').filter(({ inScope }) => inScope)
  const [chosen, choose] = useChosenRow('practice')
  const ids = useMemo(() => practices.filter(({ inScope }) => inScope).map(({ id }) => id), [practices])
  const current = chosen ?? ids[0] ?? null
  const heads = [
    say('screen.grid.practice'),
    ...goals.map(({ id, code, title }, at) => (
      <abbr key={id} title={title} className={styles.goal}>
        {code || at + 1}
      </abbr>
    )),
  ]
  return (
    <MasterDetail
      none={false}
      detailTitle={say('screen.grid.thisPractice')}
      detail={current === null ? null : <PracticeDetail key={current} id={current} />}
      list={
        <Card title={entitiesLabel(say, 'practiceGoal')} flush>
          <ChoiceContext value={{ current, choose }}>
            <VirtualTable
              label={entitiesLabel(say, 'practiceGoal')}
              ids={ids}
              columns={`minmax(186px, 1fr) repeat(${goals.length}, 25px)`}
              heads={heads}
              Cells={PracticeCells}
              sought={chosen}
              empty={say('screen.grid.empty')}
            />
          </ChoiceContext>
          <p className={styles.legend}>{say('screen.practices.strengthLegend')}</p>
        </Card>
      }
    />
  )
}

function PracticeCells({ id }: { readonly id: string }) {
  const say = useSay()
  const { current, choose } = use(ChoiceContext)
  const practice = useRow('practice', id)
  const goals = useRows('goal').filter(({ inScope }) => inScope)
  if (practice === undefined) return null
  return (
    <>
      <th scope="row">
        <button
          type="button"
          className={styles.choose}
          aria-pressed={id === current}
          data-choice
          onClick={() => choose(id)}
        >
          <b>{practice.code}</b> {practice.name}
        </button>
      </th>
      {goals.map((goal) => (
        <td key={goal.id}>
          <StrengthButton
            link="practiceGoal"
            of={{ practiceId: id, goalId: goal.id }}
            label={(strength) =>
              say('screen.practices.serves', { practice: practice.name, goal: goal.title, strength })
            }
          />
        </td>
      ))}
    </>
  )
}
