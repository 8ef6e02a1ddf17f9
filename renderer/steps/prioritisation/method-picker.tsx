import { choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import { prioritisationMethods } from '#shared/model/entities/prioritisation.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useSingleton } from '../../app/use-workbook.ts'
import { SelectField } from '../../components/select-field.tsx'
import styles from './prioritisation-step.module.css'
import { useUnlocked } from './use-unlocked.ts'

/** By which method the order is made. Scores of the other methods stay. METHOD C7 and C8. */
export function MethodPicker() {
  const say = useSay()
  const { change } = useEdit()
  const { method } = useSingleton('prioritisation')
  const unlocked = useUnlocked()
  return (
    <div className={styles.method}>
      <span className={styles.small} aria-hidden="true">
        {fieldLabel(say, 'prioritisation', 'method')}
      </span>
      <SelectField
        label={fieldLabel(say, 'prioritisation', 'method')}
        value={method}
        options={prioritisationMethods.map((value) => ({
          value,
          label: choiceLabel(say, 'prioritisation', 'method', value),
        }))}
        disabled={!unlocked}
        onChange={(value) => value !== null && change('prioritisation', 'prioritisation', 'method', value)}
      />
    </div>
  )
}
