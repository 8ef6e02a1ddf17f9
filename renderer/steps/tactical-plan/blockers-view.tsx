import { useMemo } from 'react'
import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useRows } from '../../app/use-workbook.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { LinkPicker } from '../../components/link-picker.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { Tag } from '../../components/tag.tsx'
import { useGrowing } from '../../components/use-growing.ts'
import { GoToStep } from '../go-to-step.tsx'
import styles from './tactical-plan.module.css'

/** Constraints, each with the initiatives it blocks, what is done about it and the tasks that wait for it. METHOD B8, step 3.2. */
export function BlockersView() {
  const say = useSay()
  const rows = useRows('constraint')
  const constraints = useMemo(() => rows.filter(({ kind }) => kind === 'constraint'), [rows])
  const shown = useGrowing(constraints)
  const tasks = useRows('task')
  const waiting = Map.groupBy(
    tasks.filter(({ status }) => status !== 'done' && status !== 'dropped'),
    ({ constraintId }) => constraintId,
  )
  if (constraints.length === 0) {
    return (
      <section className={styles.panel}>
        <StartCard title={say('screen.blockers.empty')} text={say('screen.blockers.emptyWhy')}>
          <GoToStep step="constraints" />
        </StartCard>
      </section>
    )
  }
  return (
    <section className={styles.panel} aria-label={say('screen.tactical.view.blockers')}>
      <div className={styles.scroll}>
        <table className={styles.owners}>
          <thead>
            <tr>
              <th scope="col">{say('entity.constraint')}</th>
              <th scope="col" className={styles.figure}>
                {fieldLabel(say, 'constraint', 'strength')}
              </th>
              <th scope="col">{say('screen.blockers.blocks')}</th>
              <th scope="col">{fieldLabel(say, 'constraint', 'response')}</th>
              <th scope="col">{fieldLabel(say, 'constraint', 'owner')}</th>
              <th scope="col">{say('screen.blockers.waiting')}</th>
            </tr>
          </thead>
          <tbody data-later>
            {shown.map((row) => (
              <tr key={row.id} data-row={row.id}>
                <th scope="row" className={styles.statement}>
                  {row.statement}{' '}
                  <span className={styles.category}>{choiceLabel(say, 'constraint', 'category', row.category)}</span>
                </th>
                <td className={styles.figure}>{row.strength}</td>
                <td>
                  <LinkPicker
                    link="constraintInitiative"
                    from={{ field: 'constraintId', id: row.id }}
                    to={{ field: 'initiativeId', entity: 'initiative' }}
                    label={say('screen.blockers.blocksOf', { name: row.statement })}
                    empty={say('screen.blockers.none')}
                  />
                </td>
                {(['response', 'owner'] as const).map((field) => (
                  <td key={field} className={styles[field]}>
                    <FieldInput
                      entity="constraint"
                      id={row.id}
                      field={field}
                      value={row[field]}
                      rowName={row.statement}
                      bare
                    />
                  </td>
                ))}
                <td className={styles.waiting}>
                  {(waiting.get(row.id) ?? []).map(({ id, title }) => (
                    <Tag key={id} tone="attention" wrapped>
                      {title}
                    </Tag>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
