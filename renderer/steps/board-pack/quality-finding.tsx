import { useState } from 'react'
import { acceptFinding } from '#shared/edits/intents/accept-finding.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import type { Finding } from '#shared/steps/findings/finding.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { today } from '../../state/today.ts'
import { announce, goToStep } from '../../state/ui-store.ts'
import styles from './quality-finding.module.css'

/** Something a page lacks: go and mend it, or accept it and say why. */
export function QualityFinding({ finding }: { readonly finding: Finding }) {
  const { ui } = useApp()
  const say = useSay()
  const editable = useEditable()
  const [accepting, setAccepting] = useState(false)
  const { message, params, severity, step, entity, id } = finding
  const sentence = say(message, params)
  return (
    <li className={styles.finding} data-severity={severity}>
      <Icon name="alert" />
      <div className={styles.words}>
        <p>{sentence}</p>
        <small>
          {say(`steps.severity.${severity}`)} · {say(`screen.step.${step}.name`)}
        </small>
        {accepting && <AcceptForm finding={finding} sentence={sentence} onClose={() => setAccepting(false)} />}
      </div>
      {!accepting && (
        <div className={styles.actions}>
          <Button
            onClick={() => goToStep(ui, step, id === null ? null : { entity, id })}
            aria-label={say('screen.pack.mendThis', { sentence })}
          >
            {say('screen.pack.mend')}
          </Button>
          {editable && (
            <Button
              look="quiet"
              aria-label={say('screen.pack.acceptThis', { sentence })}
              onClick={() => setAccepting(true)}
            >
              {say('screen.pack.accept')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

type AcceptFormProps = { readonly finding: Finding; readonly sentence: string; readonly onClose: () => void }

function AcceptForm({ finding, sentence, onClose }: AcceptFormProps) {
  const { ui } = useApp()
  const say = useSay()
  const { perform } = useEdit()
  const participants = useRows('participant')
  const [reason, setReason] = useState('')
  const [acceptedBy, setAcceptedBy] = useState('')
  return (
    <form
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() === '') return
        const acceptedOn = today()
        const given = { reason: reason.trim(), acceptedBy: acceptedBy.trim(), acceptedOn }
        if (!perform((context) => acceptFinding(context, finding.key, sentence, given))) return
        announce(ui, say('screen.pack.acceptedNow', { sentence }))
        onClose()
      }}
    >
      <textarea
        className={styles.field}
        rows={2}
        required
        maxLength={2_000}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to write it
        autoFocus
        aria-label={say('screen.pack.reason')}
        placeholder={say('screen.pack.reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <input
        className={styles.field}
        list="accepted-by"
        maxLength={200}
        autoComplete="off"
        aria-label={fieldLabel(say, 'acceptedFinding', 'acceptedBy')}
        placeholder={fieldLabel(say, 'acceptedFinding', 'acceptedBy')}
        value={acceptedBy}
        onChange={(event) => setAcceptedBy(event.target.value)}
      />
      <datalist id="accepted-by">
        {participants.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <Button onClick={onClose}>{say('screen.cancel')}</Button>
      <button type="submit" className={styles.submit} disabled={reason.trim() === ''}>
        {say('screen.pack.accept')}
      </button>
    </form>
  )
}
