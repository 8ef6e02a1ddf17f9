import { fiscalYearName } from '#shared/methods/readings/quarter-name.ts'
import { useSay } from '../../../app/app-context.ts'
import { useSingleton } from '../../../app/use-workbook.ts'
import { useMeasure } from '../../../components/measure-text.ts'
import styles from './gantt.module.css'
import type { GanttData } from './gantt-data.ts'
import type { GanttLayout } from './gantt-layout.ts'

/** From this width on a quarter's name fits. */
const quarterNamePx = 26
/** The room around a year's name, and how large it is written. */
const yearPadPx = 10
const yearPx = 12

/** Years and quarters over the lanes. */
export function GanttHead({ data, layout }: { readonly data: GanttData; readonly layout: GanttLayout }) {
  const say = useSay()
  const { fiscalStartMonth } = useSingleton('workbook')
  const { at, width } = layout
  const measure = useMeasure()
  return (
    <div className={styles.head} style={{ width }} aria-hidden="true">
      {data.quarters.map(({ start, number, fiscalYear }, index) => {
        const next = data.quarters[index + 1]
        const own = (next === undefined ? width : at(next.start)) - at(start)
        const year = fiscalYearName(say, fiscalYear, fiscalStartMonth)
        const opens = index === 0 || number === 1
        const following = data.quarters.find((other) => other.start > start && other.number === 1)
        const yearRoom = (following === undefined ? width : at(following.start)) - at(start)
        return (
          <div key={start} className={styles.quarter} data-year={opens} style={{ left: at(start), width: own }}>
            {opens && measure(year, yearPx, 600) + yearPadPx <= yearRoom && <b>{year}</b>}
            {own >= quarterNamePx && <span>{say('report.quarter', { number })}</span>}
          </div>
        )
      })}
    </div>
  )
}
