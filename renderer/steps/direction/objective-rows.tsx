import { memo } from 'react'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useRowsWhere } from '../../app/use-workbook.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { FigureButton } from '../../components/figure-button.tsx'
import { LinkPicker } from '../../components/link-picker.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { KeyResultRow } from './key-result-row.tsx'
import styles from './objectives-card.module.css'
import { objectiveProgress } from './okr-progress.ts'

type ObjectiveRowsProps = {
  readonly row: RowOf<'objective'>
  readonly number: number
  /** The focus came into this objective. */
  readonly onActive: (id: string) => void
  /** Enter on a title: on to the next key result. */
  readonly onNext: () => void
}

/** One objective with its key results. Those of a long list are not drawn again for a word in another one. */
export const ObjectiveRows = memo(function ObjectiveRows({ row, number, onActive, onNext }: ObjectiveRowsProps) {
  const say = useSay()
  const { writePercent } = useFormat()
  const keyResults = useRowsWhere('keyResult', 'objectiveId', row.id)
  const progress = objectiveProgress(keyResults)
  return (
    <tbody onFocus={() => onActive(row.id)}>
      <tr className={styles.objective} data-row={row.id}>
        <th scope="rowgroup" className={styles.across}>
          <div className={styles.heading}>
            <span className={styles.number}>{number}</span>
            <FieldInput
              entity="objective"
              id={row.id}
              field="title"
              value={row.title}
              rowName={say('screen.direction.objectiveNumber', { number })}
              bare
              strong
              onEnter={onNext}
            />
            <LinkPicker
              link="objectiveGoal"
              from={{ field: 'objectiveId', id: row.id }}
              to={{ field: 'goalId', entity: 'goal' }}
              label={say('screen.direction.goalsOf', { objective: row.title })}
              empty={say('screen.direction.noGoal')}
            />
            <LinkPicker
              link="objectivePriority"
              from={{ field: 'objectiveId', id: row.id }}
              to={{ field: 'businessPriorityId', entity: 'businessPriority' }}
              label={say('screen.direction.prioritiesOf', { objective: row.title })}
              empty={say('screen.direction.noPriority')}
              tone="selected"
            />
          </div>
        </th>
        <td className={styles.total}>
          {progress === null ? (
            '–'
          ) : (
            <FigureButton
              figure={`objective/${row.id}/progress`}
              label={say('screen.direction.progressOf', { name: row.title })}
              value={writePercent(progress)}
              strong
            />
          )}
        </td>
        <td className={styles.menu}>
          <RowMenu entity="objective" id={row.id} />
        </td>
      </tr>
      {keyResults.map((each) => (
        <KeyResultRow key={each.id} row={each} onNext={onNext} />
      ))}
    </tbody>
  )
})
