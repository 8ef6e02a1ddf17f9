import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useApp, useSay } from '../../../app/app-context.ts'
import { useFormat } from '../../../app/use-format.ts'
import { Icon } from '../../../components/icon.tsx'
import { useMeasure } from '../../../components/measure-text.ts'
import styles from './gantt.module.css'
import type { GanttData } from './gantt-data.ts'
import type { GanttLayout } from './gantt-layout.ts'
import { type MostLines, milestoneLines } from './milestone-lines.ts'
import { MilestoneMarks } from './milestone-marks.tsx'

const linePx = 14
const namePx = 12
/** A line of names for so much of the chart's height, and for so much where all have their names then: the bars keep most of it. */
const pxForLine = { usual: 160, forAll: 80 } as const
const leastLines = 2
const mostLines = 7

/** Dated promises under the bars, each beside its name where there is room; the others say theirs when they are pointed at. */
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
      .map((each) => ({
        ...each,
        x: at(each.date),
        words: say('screen.gantt.milestone', { name: each.label, date: writeDate(each.date) }),
      }))
    const room = { from: labelPx, to: width, widthOf: (name: string) => measure(name, namePx, 400) }
    const places = milestoneLines(inSight, room, most)
    return inSight.map((each, index) => {
      const { line, named } = places[index] ?? { line: 0, named: null }
      return { ...each, named, y: 4 + line * linePx }
    })
  }, [data, at, labelPx, width, most, say, writeDate, measure])
  if (marks.length === 0) return null
  const bottom = marks.reduce((lowest, { y }) => Math.max(lowest, y), 0) + linePx + 4
  return (
    <div ref={place} className={styles.milestones} style={{ width, height: Math.max(34, bottom) }}>
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
      <MilestoneMarks marks={marks} from={labelPx} to={width} />
    </div>
  )
}

/** How many lines of names the chart has room for, followed as it grows and shrinks. */
function useMostLines(shown: boolean): readonly [RefObject<HTMLDivElement | null>, MostLines] {
  const place = useRef<HTMLDivElement>(null)
  const [height, setHeight] = useState(0)
  useLayoutEffect(() => {
    const chart = shown ? place.current?.closest(`.${styles.scroll}`) : null
    if (!chart) return
    const look = (): void => setHeight(chart.clientHeight)
    // At once: an observer tells only after the first frame, and the strip would be drawn twice.
    look()
    const observer = new ResizeObserver(look)
    observer.observe(chart)
    return () => observer.disconnect()
  }, [shown])
  const [usual, forAll] = [linesIn(height, pxForLine.usual), linesIn(height, pxForLine.forAll)]
  return [place, useMemo(() => ({ usual, forAll }), [usual, forAll])]
}

const linesIn = (height: number, px: number): number =>
  Math.max(leastLines, Math.min(mostLines, Math.floor(height / px)))
