import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useApp, useSay } from '../../../app/app-context.ts'
import { useFormat } from '../../../app/use-format.ts'
import { Icon } from '../../../components/icon.tsx'
import { useMeasure } from '../../../components/measure-text.ts'
import styles from './gantt.module.css'
import type { GanttData } from './gantt-data.ts'
import type { GanttLayout } from './gantt-layout.ts'
import { halfPx, milestoneLines } from './milestone-lines.ts'

const linePx = 14
const namePx = 12
/** Each line of names in so much of the chart's height: the bars keep most of it. */
const pxForLine = 80
const leastLines = 3
const mostLines = 7

/** Dated promises under the bars, each beside its name where there is room; all of them in words for readers, and in their own view. */
export function GanttMilestones({ data, layout }: { readonly data: GanttData; readonly layout: GanttLayout }) {
  const { ui } = useApp()
  const say = useSay()
  const { writeDate } = useFormat()
  const { at, width, labelPx } = layout
  const measure = useMeasure()
  const [place, most] = useMostLines(data.milestones.length > 0)
  const marks = useMemo(() => {
    const inSight = data.milestones
      .filter(({ date }) => date >= data.start && date < data.finish)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map((each) => ({ ...each, x: at(each.date) }))
    const places = milestoneLines(inSight, labelPx, width, most, (name) => measure(name, namePx, 400))
    return inSight.map((each, index) => ({ ...each, ...(places[index] ?? { line: 0, named: null }) }))
  }, [data, at, labelPx, width, most, measure])
  if (marks.length === 0) return null
  const lines = 1 + marks.reduce((most, { line }) => Math.max(most, line), 0)
  return (
    <div ref={place} className={styles.milestones} style={{ width, height: Math.max(34, lines * linePx + 8) }}>
      <button
        type="button"
        className={styles.milestoneHead}
        style={{ width: labelPx }}
        aria-label={say('screen.goTo', { place: say('entities.milestone') })}
        title={say('screen.goTo', { place: say('entities.milestone') })}
        onClick={() => ui.setState((state) => ({ sought: null, views: { ...state.views, roadmap: 'milestones' } }))}
      >
        {say('entities.milestone')}
        <Icon name="arrowRight" small />
      </button>
      <ul>
        {marks.map(({ id, label, date, x, line, named }) => (
          <li
            key={id}
            className={styles.milestone}
            style={{ left: x - halfPx, top: 4 + line * linePx }}
            title={say('screen.gantt.milestone', { name: label, date: writeDate(date) })}
          >
            <svg width={halfPx * 2} height={halfPx * 2} viewBox="0 0 14 14" aria-hidden="true">
              <path d="M7 0l7 7l-7 7l-7 -7z" />
            </svg>
            {named !== null && (
              <span className={named === 'before' ? styles.before : undefined} aria-hidden="true">
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

/** How many lines of names the chart has room for, followed as it grows and shrinks. */
function useMostLines(shown: boolean): readonly [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null)
  const [most, setMost] = useState(leastLines)
  useLayoutEffect(() => {
    const chart = shown ? place.current?.closest(`.${styles.scroll}`) : null
    if (!chart) return
    const look = (): void =>
      setMost(Math.max(leastLines, Math.min(mostLines, Math.floor(chart.clientHeight / pxForLine))))
    // At once: an observer tells only after the first frame, and the strip would be drawn twice.
    look()
    const observer = new ResizeObserver(look)
    observer.observe(chart)
    return () => observer.disconnect()
  }, [shown])
  return [place, most]
}
