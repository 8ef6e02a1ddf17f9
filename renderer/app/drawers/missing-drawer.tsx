import { useState } from 'react'
import type { StepId } from '#shared/steps/steps.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { goToStep } from '../../state/ui-store.ts'
import { useFindings } from '../../steps/use-progress.ts'
import { useApp, useSay } from '../app-context.ts'
import styles from './drawer.module.css'

/** So many at a time: errors come first. */
const atOnce = 100

/** What this step lacks. Each leads to the row it is about. */
export function MissingDrawer({ step }: { readonly step: StepId }) {
  const { ui } = useApp()
  const say = useSay()
  const findings = useFindings(step)
  const [most, setMost] = useState(atOnce)
  if (findings.length === 0) return <p className={styles.section}>{say('screen.missing.none')}</p>
  return (
    <ul className={styles.section}>
      {findings.slice(0, most).map(({ key, message, params, severity, entity, id }) => (
        <li key={key}>
          <button
            type="button"
            className={styles.item}
            onClick={() => goToStep(ui, step, id === null ? null : { entity, id })}
          >
            {severity === 'note' ? <span className={styles.muted}>·</span> : <Icon name="alert" />}
            <span>
              {say(message, params)}
              {severity === 'note' && <span className={styles.muted}> {say('screen.missing.note')}</span>}
            </span>
          </button>
        </li>
      ))}
      {findings.length > most && (
        <li>
          <Button onClick={() => setMost(most + atOnce)}>
            {say('screen.missing.more', { count: findings.length - most })}
          </Button>
        </li>
      )}
    </ul>
  )
}
