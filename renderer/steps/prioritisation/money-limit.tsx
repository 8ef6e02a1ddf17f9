import { fieldLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useSingleton } from '../../app/use-workbook.ts'
import { FieldName } from '../../components/field-name.tsx'
import { NumberField } from '../../components/number-field.tsx'
import styles from './prioritisation-step.module.css'

/** The one-off money there is for everything: where the funding line is drawn through the order. Empty: no limit. */
export function MoneyLimit() {
  const say = useSay()
  const { change } = useEdit()
  const editable = useEditable()
  const { moneyCap } = useSingleton('prioritisation')
  const label = fieldLabel(say, 'prioritisation', 'moneyCap')
  return (
    <div className={styles.money}>
      <span className={styles.small} aria-hidden="true">
        <FieldName entity="prioritisation" field="moneyCap" />
      </span>
      <NumberField
        label={label}
        value={moneyCap}
        min={0}
        max={1e15}
        optional
        readOnly={!editable}
        onCommit={(value) => change('prioritisation', 'prioritisation', 'moneyCap', value)}
      />
    </div>
  )
}
