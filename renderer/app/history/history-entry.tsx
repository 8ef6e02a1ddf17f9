import { useState } from 'react'
import type { HistoryItem } from '#shared/contract/requests.ts'
import { Button } from '../../components/button.tsx'
import { announce } from '../../state/ui-store.ts'
import { useApp } from '../app-context.ts'
import { useFormat } from '../use-format.ts'
import { useEditable } from '../use-workbook.ts'
import { EntryChanges } from './entry-changes.tsx'
import styles from './history.module.css'

type HistoryEntryProps = { readonly item: HistoryItem; readonly isNewest: boolean }

/** One thing that was done. Opened, it shows what that changed and offers the way back to it. */
export function HistoryEntry({ item, isNewest }: HistoryEntryProps) {
  const { session, say, ui } = useApp()
  const { writeMoment } = useFormat()
  const editable = useEditable()
  const [open, setOpen] = useState(false)
  const { revision, label, kind, state, author, at } = item
  const words = label || say('screen.history.noLabel')

  function goBack(): void {
    session.revert(revision)
    announce(ui, say('screen.undoable', { label: say('hosts.backToRevision', { revision }) }))
  }

  return (
    <li className={styles.entry}>
      <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className={styles.revision}>{revision}</span>
        <span className={styles.words}>
          <span className={state === 'done' ? undefined : styles.undone}>
            {kind === 'edit' ? words : say(`screen.history.${kind}`, { label: words })}
          </span>
          {state !== 'done' && <span className="visuallyHidden"> {say('screen.history.notStanding')}</span>}
          <small>{[author, writeMoment(at)].filter(Boolean).join(' · ')}</small>
        </span>
      </button>
      {open && (
        <div className={styles.detail}>
          <EntryChanges revision={revision} />
          {isNewest ? (
            <p className={styles.muted}>{say('screen.history.now')}</p>
          ) : (
            editable && (
              <Button icon="history" aria-label={say('screen.history.backTo', { revision })} onClick={goBack}>
                {say('screen.history.back')}
              </Button>
            )
          )}
        </div>
      )}
    </li>
  )
}
