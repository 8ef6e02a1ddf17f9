import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { type StepId, stepOf } from '#shared/steps/steps.ts'
import { useApp, useSay } from '../app/app-context.ts'
import { useSingleton } from '../app/use-workbook.ts'
import { Button } from '../components/button.tsx'
import { toggleDrawer } from '../state/ui-store.ts'
import styles from './step-head.module.css'

type StepHeadProps = {
  readonly step: StepId
  /** Where the step stands as a whole, in a word or two. */
  readonly state?: ReactNode
  readonly actions?: ReactNode
}

/** Where the team is, what it decides here, and why that matters. */
export function StepHead({ step, state, actions }: StepHeadProps) {
  const { ui } = useApp()
  const say = useSay()
  const { path } = useSingleton('workbook')
  const { number, phase, minutes } = stepOf(step)
  const guided = useStore(ui, (state) => state.drawer === 'guide' || state.presenting)
  return (
    <header className={styles.head} data-screen-part>
      <div className={styles.words}>
        <div className={styles.where}>
          <p>
            {phase === null
              ? say('screen.step.before')
              : say('screen.step.where', { number, phase: say(`steps.phase.${phase}`) })}
          </p>
          {state}
        </div>
        <h1>{say(`steps.${step}.question`)}</h1>
        <p className={styles.why}>{say(`steps.${step}.why`)}</p>
      </div>
      {actions}
      {!guided && (
        <Button icon="book" onClick={() => toggleDrawer(ui, 'guide')}>
          {say('screen.guide.open', { minutes: minutes[path] })}
        </Button>
      )}
    </header>
  )
}
