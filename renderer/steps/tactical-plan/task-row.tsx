import { memo } from 'react'
import type { RowOf } from '#shared/model/entities.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import styles from './tactical-plan.module.css'

type TaskRowProps = { readonly task: RowOf<'task'>; readonly columns: readonly (keyof RowOf<'task'>)[] }

/** One task with the fields of the tactical plan. */
export const TaskRow = memo(function TaskRow({ task, columns }: TaskRowProps) {
  return (
    <div className={styles.task} data-row={task.id} data-status={task.status}>
      {columns.map((field) => (
        <FieldInput
          key={field}
          entity="task"
          id={task.id}
          field={field}
          value={task[field]}
          rowName={task.title}
          bare
          strong={field === 'title'}
        />
      ))}
      <RowMenu entity="task" id={task.id} among={(other) => other.initiativeId === task.initiativeId} />
    </div>
  )
})
