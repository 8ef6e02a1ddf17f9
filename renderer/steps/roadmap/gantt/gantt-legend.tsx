import { useSay } from '../../../app/app-context.ts'
import { Icon } from '../../../components/icon.tsx'
import { keyNames } from '../../../components/key-names.ts'
import styles from '../roadmap-step.module.css'

const keys = [
  ['Shift ← →', 'move'],
  ['Alt ← →', 'finish'],
  ['L', 'link'],
] as const

/** What the bars' looks mean, and the keys that move them. */
export function GanttLegend({ finish }: { readonly finish: boolean }) {
  const say = useSay()
  return (
    <div className={styles.legend}>
      {(['high', 'medium', 'low'] as const).map((confidence) => (
        <span key={confidence}>
          <i className={styles.sign} data-confidence={confidence} />
          {say(`screen.gantt.confidence.${confidence}`)}
        </span>
      ))}
      {finish && (
        <span>
          <i className={styles.sign} data-critical="true" />
          {say('screen.gantt.critical')}
        </span>
      )}
      <span>
        <Icon name="lock" small />
        {say('screen.gantt.mandated')}
      </span>
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd className={styles.key}>{keyNames(say, key)}</kbd>
          {say(`screen.gantt.key.${does}`)}
        </span>
      ))}
    </div>
  )
}
