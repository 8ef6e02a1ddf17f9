import { useMemo } from 'react'
import { freezePlaces } from '#shared/charts/roadmap-freezes.ts'
import { addDays } from '#shared/methods/calendar.ts'
import { useSay } from '../../../app/app-context.ts'
import { useFormat } from '../../../app/use-format.ts'
import { useMeasure } from '../../../components/measure-text.ts'
import styles from './gantt.module.css'
import type { GanttData } from './gantt-data.ts'
import type { GanttLayout } from './gantt-layout.ts'

/** So large is a name beside its freeze. */
const nameType = { size: 12, weight: 400 } as const
const besidePx = 10

type GanttFreezesProps = { readonly data: GanttData; readonly layout: GanttLayout }

function usePlaces({ data, layout: { at } }: GanttFreezesProps) {
  return useMemo(
    () =>
      freezePlaces(
        data.freezes.map((freeze) => ({ ...freeze, last: freeze.finish, finish: addDays(freeze.finish, 1) })),
        data,
        at,
      ),
    [data, at],
  )
}

/** Days without change work, shaded over all lanes behind the bars. */
export function FreezeBands(props: GanttFreezesProps) {
  return usePlaces(props).map(({ title, start, finish, x1, x2 }) => (
    <i
      key={`${start} ${finish} ${title}`}
      className={styles.freezeBand}
      style={{ left: x1, width: x2 - x1 }}
      data-freeze={title}
    />
  ))
}

/** The freezes in one line under the bars: named where there is room beside them, all of them in words for readers. */
export function GanttFreezes(props: GanttFreezesProps) {
  const say = useSay()
  const { writeDate } = useFormat()
  const measure = useMeasure()
  const places = usePlaces(props)
  const { width, labelPx } = props.layout
  if (places.length === 0) return null
  return (
    <div className={styles.freezes} style={{ width }}>
      <span className={styles.footHead} style={{ width: labelPx }}>
        {say('entities.freeze')}
      </span>
      <ul>
        {places.map(({ title, teams, start, last, finish, x1, x2 }, index) => {
          // Behind its freeze where all of it has room there, else before it.
          const needed = measure(title, nameType.size, nameType.weight) + besidePx
          const behind = (places[index + 1]?.x1 ?? width) - x2 >= needed
          const before = !behind && x1 - (places[index - 1]?.x2 ?? labelPx) >= needed
          const words = say('screen.gantt.freeze', {
            name: title,
            start: writeDate(start),
            finish: writeDate(last),
            teams: teams.join(', '),
          })
          return (
            <li key={`${start} ${finish} ${title}`} className={styles.freezeMark} style={{ left: x1 }} title={words}>
              <i style={{ width: x2 - x1 }} />
              {(behind || before) && (
                <span className={before ? styles.before : undefined} aria-hidden="true">
                  {title}
                </span>
              )}
              <span className="visuallyHidden">{words}</span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
