import { fiscalYearName } from '#shared/methods/readings/quarter-name.ts'
import { useSay } from '../../../app/app-context.ts'
import { useSingleton } from '../../../app/use-workbook.ts'
import styles from './gantt.module.css'
import type { GanttData } from './gantt-data.ts'
import type { GanttLayout } from './gantt-layout.ts'

/** From this width on a quarter's name fits. */
const quarterNamePx = 26

/** Years and quarters over the lanes. */
export function GanttHead({ data, layout }: { readonly data: GanttData; readonly layout: GanttLayout }) {
  const say = useSay()
  const { fiscalStartMonth } = useSingleton('workbook')
  const { at, width } = layout
  return (
    <div className={styles.head} style={{ width }} aria-hidden="true">
      {data.quarters.map(({ start, number, fiscalYear }, index) => {
        const next = data.quarters[index + 1]
        const own = (next === undefined ? width : at(next.start)) - at(start)
        const year = fiscalYearName(say, fiscalYear, fiscalStartMonth)
        const opens = index === 0 || number === 1
        return (
          <div key={start} className={styles.quarter} data-year={opens} style={{ left: at(start), width: own }}>
            {opens && <b>{year}</b>}
            {own >= quarterNamePx && <span>{say('report.quarter', { number })}</span>}
          </div>
        )
      })}
    </div>
  )
}
