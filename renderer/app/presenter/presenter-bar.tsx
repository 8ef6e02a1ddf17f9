import { type StepId, stepIds } from '#shared/steps/steps.ts'
import { Button } from '../../components/button.tsx'
import { keyNames } from '../../components/key-names.ts'
import { goToStep } from '../../state/ui-store.ts'
import { useApp } from '../app-context.ts'
import styles from './presenter-bar.module.css'

/** The foot of the presenter view: where the room is on the path, and the keys that lead on. */
export function PresenterBar({ step }: { readonly step: StepId }) {
  const { ui, say } = useApp()
  const at = stepIds.indexOf(step)
  const [before, after] = [stepIds[at - 1], stepIds[at + 1]]
  return (
    <footer className={styles.bar}>
      <span className={styles.path} aria-hidden="true">
        {stepIds.map((id, index) => (
          <i key={id} data-state={index < at ? 'past' : index === at ? 'now' : 'ahead'} />
        ))}
      </span>
      <strong>{say(`screen.step.${step}.name`)}</strong>
      <span className={styles.gap} />
      <span className={styles.hint}>
        <kbd>{keyNames(say, 'PgUp')}</kbd> <kbd>{keyNames(say, 'PgDn')}</kbd> {say('screen.presenter.steps')}
      </span>
      <span className={styles.hint}>
        <kbd>{keyNames(say, 'Esc')}</kbd> {say('screen.presenter.leave')}
      </span>
      <Button disabled={before === undefined} onClick={() => before && goToStep(ui, before)}>
        {say('screen.presenter.previous')}
      </Button>
      <Button disabled={after === undefined} onClick={() => after && goToStep(ui, after)}>
        {say('screen.presenter.next')}
      </Button>
      <Button icon="close" onClick={() => ui.setState({ presenting: false })}>
        {say('screen.presenter.end')}
      </Button>
    </footer>
  )
}
