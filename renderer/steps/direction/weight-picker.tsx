import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable } from '../../app/use-workbook.ts'
import styles from './goals-view.module.css'

const weights = [1, 2, 3, 4, 5] as const

/** A goal's weight, 1 to 5, as five marks to choose from. */
export function WeightPicker({ goal }: { readonly goal: RowOf<'goal'> }) {
  const say = useSay()
  const { change } = useEdit()
  const editable = useEditable()
  return (
    <fieldset className={styles.weights} disabled={!editable}>
      <legend className="visuallyHidden">{say('screen.direction.weightOf', { goal: goal.title })}</legend>
      {weights.map((weight) => (
        <label key={weight} className={styles.weight} data-on={weight <= goal.weight}>
          <input
            type="radio"
            name={`weight-${goal.id}`}
            checked={weight === goal.weight}
            onChange={() => change('goal', goal.id, 'weight', weight)}
          />
          <span>{weight}</span>
        </label>
      ))}
    </fieldset>
  )
}
