import { useSay } from '../app/app-context.ts'
import styles from './step-placeholder.module.css'

/** What stands in a step's place while its screen is loaded: nothing at first, one quiet line if it takes longer. */
export function StepPlaceholder() {
  const say = useSay()
  return (
    <p className={styles.placeholder} data-placeholder aria-busy="true">
      {say('screen.opening')}
    </p>
  )
}
