import { type FormEvent, useId, useState } from 'react'
import type { RequestedEdit } from '#shared/edits/edit.ts'
import type { IntentContext } from '#shared/edits/intents/intent-context.ts'
import { mergePractices } from '#shared/edits/intents/merge-practices.ts'
import { setPracticeScope } from '#shared/edits/intents/practice-scope.ts'
import { splitPractice } from '#shared/edits/intents/split-practice.ts'
import { useApp } from '../../app/app-context.ts'
import exportStyles from '../../app/export/export-dialog.module.css'
import { useEdit } from '../../app/use-edit.ts'
import { useRows } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { SelectField } from '../../components/select-field.tsx'
import fieldStyles from '../../components/text-field.module.css'
import { announce } from '../../state/ui-store.ts'

export type PracticeDeed = 'split' | 'merge' | 'drop' | 'takeUp'

type PracticeDialogProps = { readonly deed: PracticeDeed; readonly onClose: () => void }

/** Asks which practice is meant, and what is to become of it. What happens to ratings stands beside it. */
export function PracticeDialog({ deed, onClose }: PracticeDialogProps) {
  const { say, ui } = useApp()
  const { perform } = useEdit()
  const base = useId()
  const practices = useRows('practice')
  const [practiceId, setPracticeId] = useState<string | null>(null)
  const [other, setOther] = useState('')
  const offered = practices.filter(({ inScope }) => inScope === (deed !== 'takeUp'))
  const options = offered.map(({ id, code, name }) => ({ value: id, label: [code, name].filter(Boolean).join(' ') }))
  const needsOther = deed === 'split' || deed === 'merge'
  const ready = practiceId !== null && (!needsOther || (other.trim() !== '' && other !== practiceId))

  function editOf(context: IntentContext, id: string): RequestedEdit | null {
    if (deed === 'split') return splitPractice(context, id, other.trim())
    if (deed === 'merge') return mergePractices(context, other, id)
    return setPracticeScope(context, id, deed === 'takeUp')
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!ready || practiceId === null) return
    let label = ''
    const done = perform((context) => {
      const edit = editOf(context, practiceId)
      label = edit?.label ?? ''
      return edit
    })
    if (!done) return
    announce(ui, say('screen.undoable', { label }))
    onClose()
  }

  return (
    <Dialog title={say(`screen.practices.${deed}.title`)} onClose={onClose}>
      <form className={exportStyles.form} onSubmit={submit}>
        <p>{say(`screen.practices.${deed}.what`)}</p>
        <label htmlFor={`${base}-practice`}>{say('entity.practice')}</label>
        <SelectField
          id={`${base}-practice`}
          label={say('entity.practice')}
          value={practiceId}
          options={options}
          onChange={setPracticeId}
        />
        {deed === 'split' && (
          <>
            <label htmlFor={`${base}-other`}>{say('screen.practices.part')}</label>
            <input
              id={`${base}-other`}
              className={fieldStyles.field}
              maxLength={300}
              autoComplete="off"
              value={other}
              onChange={(event) => setOther(event.target.value)}
            />
          </>
        )}
        {deed === 'merge' && (
          <>
            <label htmlFor={`${base}-other`}>{say('screen.practices.into')}</label>
            <SelectField
              id={`${base}-other`}
              label={say('screen.practices.into')}
              value={other === '' ? null : other}
              options={options.filter(({ value }) => value !== practiceId)}
              onChange={(into) => setOther(into ?? '')}
            />
          </>
        )}
        <div className={exportStyles.actions}>
          <Button onClick={onClose}>{say('screen.cancel')}</Button>
          <button type="submit" className={exportStyles.submit} disabled={!ready}>
            {say(`screen.practices.${deed}.do`)}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
