import { type KeyboardEvent, useState } from 'react'
import { useApp } from '../../../app/app-context.ts'
import { goToStep } from '../../../state/ui-store.ts'
import styles from './gantt.module.css'
import { halfPx, type MilestonePlace } from './milestone-lines.ts'

type Mark = {
  readonly id: string
  readonly label: string
  /** Its name and its day. */
  readonly words: string
  readonly x: number
  readonly y: number
  readonly named: MilestonePlace['named']
}

type MilestoneMarksProps = {
  /** In the order of time. */
  readonly marks: readonly Mark[]
  /** Where the time begins and ends, in pixels. */
  readonly from: number
  readonly to: number
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }

/** Diamonds with their names. Tab leads to one, arrows to the others; the one in focus says its name and day, and opens its row. */
export function MilestoneMarks({ marks, from, to }: MilestoneMarksProps) {
  const { ui } = useApp()
  const [entered, setEntered] = useState<string | null>(null)
  const entry = marks.some(({ id }) => id === entered) ? entered : marks[0]?.id

  function move(event: KeyboardEvent<HTMLUListElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.indexOf(event.target as HTMLButtonElement)
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? buttons.length - 1 : at + (steps[event.key] ?? 0)
    if (at < 0 || next === at) return
    event.preventDefault()
    buttons[next]?.focus()
  }

  return (
    <ul onKeyDown={move}>
      {marks.map(({ id, label, words, x, y, named }) => (
        <li key={id} className={styles.milestone} style={{ left: x - halfPx, top: y }}>
          <button
            type="button"
            aria-label={words}
            tabIndex={id === entry ? 0 : -1}
            onFocus={() => setEntered(id)}
            onClick={() => goToStep(ui, 'roadmap', { entity: 'milestone', id })}
          >
            <svg width={halfPx * 2} height={halfPx * 2} viewBox="0 0 14 14" aria-hidden="true">
              <path d="M7 0l7 7l-7 7l-7 -7z" />
            </svg>
            {named !== null && <span className={named === 'before' ? styles.before : undefined}>{label}</span>}
          </button>
          <span className={styles.milestoneWords} data-before={x > (from + to) / 2} aria-hidden="true">
            {words}
          </span>
        </li>
      ))}
    </ul>
  )
}
