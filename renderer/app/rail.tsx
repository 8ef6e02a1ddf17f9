import { Tooltip } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { phaseIds, type StepId, stepOf, steps } from '#shared/steps/steps.ts'
import { Meter } from '../components/meter.tsx'
import { Ring } from '../components/ring.tsx'
import { goToStep } from '../state/ui-store.ts'
import { useMissingCount, useOverallProgress, useStepProgress } from '../steps/use-progress.ts'
import { useApp, useSay } from './app-context.ts'
import styles from './rail.module.css'
import { useFormat } from './use-format.ts'
import { useSingleton } from './use-workbook.ts'

/** The path: ten steps in three phases, how far each is, and how much it lacks. */
export function Rail({ current }: { readonly current: StepId }) {
  const say = useSay()
  return (
    <nav className={styles.rail} data-screen-part aria-label={say('screen.rail')}>
      <ul>
        <RailStep step="setUp" current={current} />
      </ul>
      {phaseIds.map((phase, at) => (
        <section key={phase} aria-label={say(`steps.phase.${phase}`)}>
          <h2 className={styles.phase}>
            {at + 1} · {say(`steps.phase.${phase}`)}
          </h2>
          <ul>
            {steps
              .filter((step) => step.phase === phase)
              .map(({ id }) => (
                <RailStep key={id} step={id} current={current} />
              ))}
          </ul>
        </section>
      ))}
      <PathProgress />
    </nav>
  )
}

/** Where the rail has room for numbers only. */
const narrow = '(max-width: 900px)'

function RailStep({ step, current }: { readonly step: StepId; readonly current: StepId }) {
  const { ui } = useApp()
  const say = useSay()
  const { writePercent } = useFormat()
  const share = useStepProgress(step)
  const missing = useMissingCount(step)
  const isNarrow = useMediaQuery(narrow) === true
  const name = say(`screen.step.${step}.name`)
  return (
    <li>
      <Tooltip label={name} position="right" disabled={!isNarrow}>
        <button
          type="button"
          className={styles.step}
          aria-current={step === current ? 'step' : undefined}
          onClick={() => goToStep(ui, step)}
        >
          <Ring share={share} />
          <span className={styles.number} aria-hidden="true">
            {stepOf(step).number}
          </span>
          <span className={styles.name}>{name}</span>
          <span className="visuallyHidden">{say('screen.rail.done', { share: writePercent(share) })}</span>
          {missing > 0 && (
            <span className={styles.missing}>
              {missing}
              <span className="visuallyHidden"> {say('screen.rail.missing', { count: missing })}</span>
            </span>
          )}
        </button>
      </Tooltip>
    </li>
  )
}

function PathProgress() {
  const say = useSay()
  const { writePercent } = useFormat()
  const share = useOverallProgress()
  const { path } = useSingleton('workbook')
  return (
    <div className={styles.foot}>
      <p className={styles.footLine}>
        <span>{say(path === 'quick' ? 'screen.path.quick' : 'screen.path.full')}</span>
        <span>{say('screen.rail.done', { share: writePercent(share) })}</span>
      </p>
      <Meter share={share} label={say('screen.rail.progress', { steps: steps.length - 1 })} />
    </div>
  )
}
