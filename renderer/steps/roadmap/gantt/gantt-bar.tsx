import { memo } from 'react'
import { useSay } from '../../../app/app-context.ts'
import { Icon } from '../../../components/icon.tsx'
import styles from './gantt.module.css'
import type { GanttBox } from './gantt-layout.ts'

type GanttBarProps = {
  readonly box: GanttBox
  readonly x1: number
  readonly x2: number
  readonly hue: number
  /** Its name with dates and marks, for those who hear it. */
  readonly name: string
  readonly drafted: boolean
  readonly conflict: boolean
  readonly mandated: boolean
  /** What the link being made starts from. */
  readonly linking: boolean
  readonly entry: boolean
  readonly selected: boolean
}

/** One initiative in time. It is a button: the focus goes from bar to bar, the keys are heard by the Gantt. */
export const GanttBar = memo(function GanttBar(props: GanttBarProps) {
  const { box, x1, x2, hue, name, drafted, conflict, mandated, linking, entry, selected } = props
  const say = useSay()
  const { bar, labelInside, namePx, y } = box
  const label = (
    <>
      {conflict && <Icon name="alert" small />}
      {mandated && <Icon name="lock" small />}
      <span className={styles.barName}>
        {bar.number !== '' && <b>{bar.number}</b>} {bar.label}
      </span>
    </>
  )
  return (
    <div
      className={styles.barPlace}
      style={{ transform: `translate(${x1}px, ${y}px)`, width: x2 - x1, '--hue': `var(--hue-${hue})` } as object}
      data-bar={bar.id}
    >
      <button
        type="button"
        className={styles.bar}
        data-confidence={bar.confidence}
        data-critical={bar.critical}
        data-conflict={conflict}
        data-drafted={drafted}
        data-linking={linking}
        aria-label={name}
        title={bar.label}
        aria-pressed={selected}
        tabIndex={entry ? 0 : -1}
      >
        {bar.progress > 0 && <span className={styles.done} style={{ width: `${bar.progress * 100}%` }} />}
        {labelInside && <span className={styles.inside}>{label}</span>}
        <span className={styles.gripStart} data-grip="start" />
        <span className={styles.gripFinish} data-grip="finish" />
      </button>
      {!labelInside && (
        <span className={styles.outside} style={{ maxWidth: namePx }} aria-hidden="true">
          {label}
        </span>
      )}
      <span className={styles.gripLink} data-grip="link" aria-hidden="true" title={say('screen.gantt.linkHandle')} />
    </div>
  )
})
