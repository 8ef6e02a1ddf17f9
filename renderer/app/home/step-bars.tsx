import { stepIds } from '#shared/steps/steps.ts'
import { useSay } from '../app-context.ts'
import { useFormat } from '../use-format.ts'
import styles from './home-page.module.css'

type StepBarsProps = { readonly steps: readonly number[]; readonly title: string }

/** How far each of the ten steps is, one small bar each, in their order; in words for those who can't see them. */
export function StepBars({ steps, title }: StepBarsProps) {
  const say = useSay()
  const { writePercent } = useFormat()
  const words = steps.map((share, at) => {
    const step = stepIds[at + 1]
    return step === undefined ? '' : `${say(`screen.step.${step}.name`)} ${writePercent(share)}`
  })
  return (
    <span
      className={styles.steps}
      role="img"
      aria-label={say('screen.home.stepsOf', { title, steps: words.join(', ') })}
      title={words.join('\n')}
    >
      {words.map((word, at) => (
        <i key={word} data-done={steps[at] === 1}>
          <i style={{ height: `${Math.round((steps[at] ?? 0) * 100)}%` }} />
        </i>
      ))}
    </span>
  )
}
