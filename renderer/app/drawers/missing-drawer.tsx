import type { StepId } from '#shared/steps/steps.ts'
import { Icon } from '../../components/icon.tsx'
import { goToStep } from '../../state/ui-store.ts'
import { useFindings } from '../../steps/use-progress.ts'
import { useApp, useSay } from '../app-context.ts'
import styles from './drawer.module.css'

/** What this step lacks. Each leads to the row it is about. */
export function MissingDrawer({ step }: { readonly step: StepId }) {
  const { ui } = useApp()
  const say = useSay()
  const findings = useFindings(step)
  if (findings.length === 0) return <p className={styles.section}>{say('screen.missing.none')}</p>
  return (
    <ul className={styles.section}>
      {findings.map(({ key, message, params, severity, entity, id }) => (
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
    </ul>
  )
}
