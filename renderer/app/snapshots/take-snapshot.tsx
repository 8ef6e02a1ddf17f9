import { type FormEvent, useId, useState } from 'react'
import { takeSnapshot } from '#shared/edits/intents/take-snapshot.ts'
import fieldStyles from '../../components/text-field.module.css'
import { announce } from '../../state/ui-store.ts'
import { useApp } from '../app-context.ts'
import exportStyles from '../export/export-dialog.module.css'
import { today } from '../today.ts'
import { useEdit } from '../use-edit.ts'
import { useEditable } from '../use-workbook.ts'
import styles from './snapshots.module.css'

/** A name and a purpose: all that a snapshot needs. @param onTaken told the id of the new one */
export function TakeSnapshot({ onTaken }: { readonly onTaken: (id: string) => void }) {
  const { say, ui } = useApp()
  const { perform } = useEdit()
  const editable = useEditable()
  const base = useId()
  const [name, setName] = useState('')
  const [note, setNote] = useState('')
  if (!editable) return null

  function take(event: FormEvent): void {
    event.preventDefault()
    if (name.trim() === '') return
    let label = ''
    const done = perform((context) => {
      const edit = takeSnapshot(context, { name: name.trim(), note: note.trim(), takenOn: today() })
      label = edit.label
      onTaken(edit.changes[0]?.id ?? '')
      return edit
    })
    if (!done) return
    setName('')
    setNote('')
    announce(ui, say('screen.undoable', { label }))
  }

  return (
    <form className={styles.take} onSubmit={take}>
      <label htmlFor={`${base}-name`}>{say('screen.snapshots.name')}</label>
      <input
        id={`${base}-name`}
        className={fieldStyles.field}
        data-autofocus
        required
        maxLength={200}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={`${base}-note`}>{say('screen.snapshots.purpose')}</label>
      <input
        id={`${base}-note`}
        className={fieldStyles.field}
        maxLength={2_000}
        autoComplete="off"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <button type="submit" className={exportStyles.submit}>
        {say('screen.snapshots.take')}
      </button>
    </form>
  )
}
