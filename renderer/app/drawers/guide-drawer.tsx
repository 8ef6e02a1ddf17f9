import { type StepId, stepOf } from '#shared/steps/steps.ts'
import { useSay } from '../app-context.ts'
import { useSingleton } from '../use-workbook.ts'
import styles from './drawer.module.css'

/** How to run this step: minutes, the way, and what to ask. */
export function GuideDrawer({ step }: { readonly step: StepId }) {
  const say = useSay()
  const { path } = useSingleton('workbook')
  return (
    <>
      <section className={styles.section}>
        <h3>{say('screen.guide.how')}</h3>
        <p>{say(`steps.${step}.how`)}</p>
        <p className={styles.muted}>{say('screen.guide.minutes', { minutes: stepOf(step).minutes[path] })}</p>
      </section>
      <section className={styles.section}>
        <h3>{say('screen.guide.ask')}</h3>
        <ul className={styles.list}>
          {([1, 2, 3] as const).map((number) => (
            <li key={number} className={styles.bullet}>
              {say(`steps.${step}.ask${number}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
