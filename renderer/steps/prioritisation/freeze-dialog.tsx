import { type FormEvent, useId, useState } from 'react'
import { freezeOrder } from '#shared/edits/intents/freeze-order.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRows } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { DateField } from '../../components/date-field.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { today } from '../../state/today.ts'
import styles from './freeze-dialog.module.css'

/** Who freezes the order, when and why: one edit. */
export function FreezeDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay()
  const { perform } = useEdit()
  const id = useId()
  const people = useRows('participant')
  const undecided = useRows('initiative').filter(({ decision }) => decision === 'undecided').length
  const [by, setBy] = useState('')
  const [on, setOn] = useState(today)
  const [reason, setReason] = useState('')

  function freeze(event: FormEvent): void {
    event.preventDefault()
    if (perform((context) => freezeOrder(context, { on, by: by.trim(), reason: reason.trim() }))) onClose()
  }

  return (
    <Dialog title={say('screen.order.freeze')} onClose={onClose}>
      <form className={styles.form} onSubmit={freeze}>
        <p>{say('screen.order.freezeWhat')}</p>
        {undecided > 0 && <p className={styles.open}>{say('screen.order.stillOpen', { count: undecided })}</p>}
        <label>
          {fieldLabel(say, 'prioritisation', 'frozenBy')}
          <input
            value={by}
            list={`${id}-people`}
            maxLength={200}
            data-autofocus
            onChange={(event) => setBy(event.target.value)}
          />
        </label>
        <datalist id={`${id}-people`}>
          {people.map(({ id: key, name }) => (
            <option key={key} value={name} />
          ))}
        </datalist>
        <label htmlFor={`${id}-on`}>
          {fieldLabel(say, 'prioritisation', 'frozenOn')}
          <DateField
            id={`${id}-on`}
            label={fieldLabel(say, 'prioritisation', 'frozenOn')}
            value={on}
            optional={false}
            onCommit={(date) => {
              setOn(date ?? on)
              return true
            }}
          />
        </label>
        <label>
          {fieldLabel(say, 'prioritisation', 'frozenReason')}
          <textarea rows={3} maxLength={2_000} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <div className={styles.actions}>
          <Button onClick={onClose}>{say('screen.cancel')}</Button>
          <button type="submit" className={styles.primary}>
            {say('screen.order.freeze')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
