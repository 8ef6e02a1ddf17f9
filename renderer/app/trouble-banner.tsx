import { Button } from '../components/button.tsx'
import { Icon } from '../components/icon.tsx'
import type { Refused } from '../state/workbook-state.ts'
import { useApp, useSay } from './app-context.ts'
import styles from './trouble-banner.module.css'
import { useWorkbookState } from './use-workbook.ts'

/** What went wrong with the file, what is safe, and what was typed and is not saved, ready to be entered again. */
export function TroubleBanner() {
  const { session, ui } = useApp()
  const say = useSay()
  const refused = useWorkbookState((state) => state.refused)
  const stopped = useWorkbookState((state) => state.stopped)
  const recovered = useWorkbookState((state) => state.recovered)
  const failure = refused?.failure ?? stopped
  if (failure === null) return recovered ? <p className={styles.note}>{say('screen.trouble.recovered')}</p> : null
  return (
    <div className={styles.banner} role="alert">
      <Icon name="alert" />
      <div className={styles.words}>
        <p>{say(`failure.${failure.kind}`, failure.params)}</p>
        {refused !== null && <Unsaved refused={refused} />}
      </div>
      <div className={styles.actions}>
        {refused !== null && (
          <>
            <Button onClick={() => void session.retryRefused()}>{say('screen.trouble.again')}</Button>
            <Button look="quiet" onClick={session.dismissRefused}>
              {say('screen.trouble.drop')}
            </Button>
          </>
        )}
        {stopped !== null && (
          <Button aria-haspopup="dialog" onClick={() => ui.setState({ dialog: 'backups' })}>
            {say('screen.backups.title')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Unsaved({ refused }: { readonly refused: Refused }) {
  const say = useSay()
  const texts = refused.edits.flatMap(({ label, changes }, at) => {
    const typed = changes
      .flatMap(({ after }) => Object.values(after ?? {}))
      .filter((value) => typeof value === 'string' && value.includes(' '))
    return [{ key: `${at}`, label, typed: typed.join(' · ') }]
  })
  if (texts.length === 0) return null
  return (
    <details open>
      <summary>{say('screen.trouble.kept', { count: texts.length })}</summary>
      <ul className={styles.kept}>
        {texts.map(({ key, label, typed }) => (
          <li key={key}>
            <strong>{label}</strong> {typed}
          </li>
        ))}
      </ul>
    </details>
  )
}
