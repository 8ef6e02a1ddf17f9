import { entityLabel, fieldLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../../app/app-context.ts'
import { Icon } from '../../../components/icon.tsx'
import { keyNames } from '../../../components/key-names.ts'
import styles from '../roadmap-step.module.css'
import type { GanttData } from './gantt-data.ts'

const keys = [
  ['Shift ← →', 'move'],
  ['Alt ← →', 'finish'],
  ['L', 'link'],
] as const

/** What the bars' looks and the marks mean, of those that there are, and the keys that move them. */
export function GanttLegend({ data: { lanes, freezes } }: { readonly data: GanttData }) {
  const say = useSay()
  const bars = lanes.flatMap((lane) => lane.bars)
  const bounds = new Set(bars.flatMap((bar) => bar.bounds.map(({ kind }) => kind)))
  return (
    <div className={styles.legend}>
      {(['high', 'medium', 'low'] as const).map((confidence) => (
        <span key={confidence}>
          <i className={styles.sign} data-confidence={confidence} />
          {say(`screen.gantt.confidence.${confidence}`)}
        </span>
      ))}
      {bars.some(({ critical }) => critical) && (
        <span>
          <i className={styles.sign} data-critical="true" />
          {say('screen.gantt.critical')}
        </span>
      )}
      <span>
        <Icon name="lock" small />
        {say('screen.gantt.mandated')}
      </span>
      {bounds.has('earliest') && (
        <span>
          <i className={styles.boundSign} data-kind="earliest" />
          {fieldLabel(say, 'initiative', 'earliest')}
        </span>
      )}
      {bounds.has('fixed') && (
        <span>
          <i className={styles.boundSign} data-kind="fixed" />
          {fieldLabel(say, 'initiative', 'fixedStart')}
        </span>
      )}
      {freezes.length > 0 && (
        <span title={say('report.roadmap.freeze')}>
          <i className={styles.sign} data-freeze="true" />
          {entityLabel(say, 'freeze')}
        </span>
      )}
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd className={styles.key}>{keyNames(say, key)}</kbd>
          {say(`screen.gantt.key.${does}`)}
        </span>
      ))}
    </div>
  )
}
