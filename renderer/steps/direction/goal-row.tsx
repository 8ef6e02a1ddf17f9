import { memo } from 'react'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { StrengthButton } from '../../components/strength-button.tsx'
import styles from './goals-view.module.css'
import { WeightPicker } from './weight-picker.tsx'

type GoalRowProps = {
  readonly goal: RowOf<'goal'>
  /** The columns to the right: what the goal may serve. */
  readonly priorities: readonly RowOf<'businessPriority'>[]
}

/** A goal, how much it weighs, and which business priorities it serves. */
export const GoalRow = memo(function GoalRow({ goal, priorities }: GoalRowProps) {
  const say = useSay()
  return (
    <tr data-row={goal.id} data-out={!goal.inScope}>
      <td className={styles.flag}>
        <FieldInput entity="goal" id={goal.id} field="inScope" value={goal.inScope} rowName={goal.title} />
      </td>
      <td className={styles.code}>
        <FieldInput entity="goal" id={goal.id} field="code" value={goal.code} rowName={goal.title} bare />
      </td>
      <td className={styles.title}>
        <FieldInput entity="goal" id={goal.id} field="title" value={goal.title} rowName={goal.code} bare strong />
      </td>
      <td>
        <WeightPicker goal={goal} />
      </td>
      {priorities.map(({ id, title }) => (
        <td key={id} className={styles.priority}>
          <StrengthButton
            link="goalPriority"
            of={{ goalId: goal.id, businessPriorityId: id }}
            label={(strength) => say('screen.direction.serves', { goal: goal.title, priority: title, strength })}
          />
        </td>
      ))}
      <td>
        <RowMenu entity="goal" id={goal.id} />
      </td>
    </tr>
  )
})
