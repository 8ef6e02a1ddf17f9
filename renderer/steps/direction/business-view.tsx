import { useId } from 'react'
import { businessPriorityKeys } from '#shared/content/business-priorities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRows } from '../../app/use-workbook.ts'
import { useWorkbookSay } from '../../app/use-workbook-say.ts'
import { Card } from '../../components/card.tsx'
import { FieldInput } from '../../components/field-input.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { useGrowing } from '../../components/use-growing.ts'
import { useSoughtRow } from '../use-sought.ts'
import styles from './business-view.module.css'
import directionStyles from './direction-step.module.css'
import { StatementsCard } from './statements-card.tsx'

/** What the organisation itself says: its vision, mission and priorities, with where they are written. */
export function BusinessView() {
  return (
    <div className={directionStyles.columns}>
      <div className={directionStyles.stack}>
        <StatementsCard kind="businessVision" />
        <StatementsCard kind="businessMission" />
      </div>
      <PrioritiesCard />
    </div>
  )
}

function PrioritiesCard() {
  const say = useSay()
  const sayInWorkbook = useWorkbookSay()
  const { add } = useEdit()
  const rows = useRows('businessPriority')
  const sought = useSoughtRow('businessPriority')
  const shown = useGrowing(rows, sought, 8)
  const listId = useId()
  return (
    <Card title={say('screen.direction.priorities')} flush>
      {rows.length === 0 && <p className={styles.empty}>{say('screen.direction.prioritiesEmpty')}</p>}
      <ul className={styles.priorities} data-later>
        {shown.map((row) => (
          <li key={row.id} className={styles.priority} data-row={row.id}>
            <div className={styles.code}>
              <FieldInput
                entity="businessPriority"
                id={row.id}
                field="code"
                value={row.code}
                rowName={row.title}
                bare
              />
            </div>
            <div className={styles.words}>
              <FieldInput
                entity="businessPriority"
                id={row.id}
                field="title"
                value={row.title}
                rowName={row.code}
                bare
                strong
              />
              <FieldInput
                entity="businessPriority"
                id={row.id}
                field="description"
                value={row.description}
                rowName={row.title}
                bare
              />
              <div className={styles.source}>
                <span>{say('screen.direction.source')}</span>
                <FieldInput
                  entity="businessPriority"
                  id={row.id}
                  field="source"
                  value={row.source}
                  rowName={row.title}
                  bare
                />
                <span>{say('screen.direction.owner')}</span>
                <FieldInput
                  entity="businessPriority"
                  id={row.id}
                  field="owner"
                  value={row.owner}
                  rowName={row.title}
                  bare
                />
              </div>
            </div>
            <RowMenu entity="businessPriority" id={row.id} />
          </li>
        ))}
      </ul>
      <QuickAdd
        label={say('screen.direction.addPriority')}
        list={listId}
        onAdd={(title) => add('businessPriority', { title, code: `P${rows.length + 1}` }) !== null}
      />
      <datalist id={listId}>
        {businessPriorityKeys.map((key) => (
          <option key={key} value={sayInWorkbook(`content.priority.${key}`)} />
        ))}
      </datalist>
    </Card>
  )
}
