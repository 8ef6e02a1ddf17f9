import { useMemo } from 'react'
import { wholeLines } from '#shared/charts/fit-text.ts'
import { useSay } from '../../../app/app-context.ts'
import { useFormat } from '../../../app/use-format.ts'
import { measureText } from '../../../components/measure-text.ts'
import styles from './gantt.module.css'
import type { GanttData } from './gantt-data.ts'
import type { GanttLayout } from './gantt-layout.ts'

const halfPx = 7
/** So large is a name beside its diamond, and so many lines it may take. */
const nameType = { size: 12, weight: 400 } as const
const nameLines = 2

/** Dated promises in one line under the bars; a name where all of it fits before the next, all of them in words for readers. */
export function GanttMilestones({ data, layout }: { readonly data: GanttData; readonly layout: GanttLayout }) {
  const say = useSay()
  const { writeDate } = useFormat()
  const { at, width, labelPx } = layout
  const marks = useMemo(() => {
    const inSight = data.milestones
      .filter(({ date }) => date >= data.start && date < data.finish)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    return inSight.map((each, index) => {
      const x = at(each.date)
      const next = inSight[index + 1]
      const room = (next === undefined ? width : at(next.date) - halfPx) - x - halfPx - 8
      return { ...each, x, room, named: wholeLines(each.label, room, nameLines, nameType, measureText) !== null }
    })
  }, [data, at, width])
  if (marks.length === 0) return null
  return (
    <div className={styles.milestones} style={{ width }}>
      <span className={styles.milestoneHead} style={{ width: labelPx }}>
        {say('entities.milestone')}
      </span>
      <ul>
        {marks.map(({ id, label, date, x, room, named }) => (
          <li
            key={id}
            className={styles.milestone}
            style={{ left: x - halfPx }}
            title={say('screen.gantt.milestone', { name: label, date: writeDate(date) })}
          >
            <svg width={halfPx * 2} height={halfPx * 2} viewBox="0 0 14 14" aria-hidden="true">
              <path d="M7 0l7 7l-7 7l-7 -7z" />
            </svg>
            {named && (
              <span className={styles.milestoneName} style={{ maxWidth: room }} aria-hidden="true">
                {label}
              </span>
            )}
            <span className="visuallyHidden">
              {say('screen.gantt.milestone', { name: label, date: writeDate(date) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
