import { useSay } from '../../app/app-context.ts'
import { keyNames } from '../../components/key-names.ts'
import styles from './assessment-step.module.css'

/** The keys and the marks of the grid. */
export function GridLegend() {
  const say = useSay()
  return (
    <p className={styles.legend}>
      <span>
        <kbd className={styles.key}>0</kbd>–<kbd className={styles.key}>5</kbd> {say('screen.keys.grid.rate')}
      </span>
      <span>
        <kbd className={styles.key}>N</kbd> {say('screen.keys.grid.notApplicable')}
      </span>
      <span>
        <kbd className={styles.key}>{keyNames(say, 'Enter')}</kbd> {say('screen.keys.grid.note')}
      </span>
      <span>
        <i className={styles.notch} /> {say('screen.grid.spread')}
      </span>
      <span>
        <i className={styles.dot} /> {say('screen.grid.noted')}
      </span>
      <span>
        <b className={styles.gapMark}>4</b> {say('screen.grid.wideGap')}
      </span>
    </p>
  )
}
