import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { addDays, shiftMonths } from '#shared/methods/calendar.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { findRow, type Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../../app/app-context.ts'
import { useEditable } from '../../../app/use-workbook.ts'
import styles from '../roadmap-step.module.css'
import type { RoadmapActions } from '../use-roadmap-actions.ts'

/** So many are offered at once; placing one brings up the next. */
const most = 6
/** What is not estimated is given a quarter. */
const unknownMonths = 3

type UndatedTrayProps = {
  readonly workbook: Workbook
  readonly ids: readonly string[]
  readonly actions: RoadmapActions
  /** The first day that is shown. */
  readonly quarter: string
  readonly onOpen: (id: string) => void
}

/** What is in the plan and has no place in time: one press gives it one, as early as what it needs and its wave allow. */
export function UndatedTray({ workbook, ids, actions, quarter, onOpen }: UndatedTrayProps) {
  const say = useSay()
  const editable = useEditable()
  if (ids.length === 0) return null

  function place(id: string): void {
    const item = planRoadmap(workbook).byInitiative.get(id)
    const row = findRow(workbook, 'initiative', id)
    const wave = findRow(workbook, 'wave', row?.waveId ?? null)
    const wanted = row?.start ?? wave?.start ?? (quarter || null)
    const earliest = item?.earliestStart ?? null
    const start = earliest !== null && (wanted === null || wanted < earliest) ? earliest : wanted
    if (start === null) {
      onOpen(id)
      return
    }
    const days = item?.durationDays ?? null
    const estimated =
      days === null || days < 1 ? addDays(shiftMonths(start, unknownMonths), -1) : addDays(start, days - 1)
    const finish = row?.finish !== null && row?.finish !== undefined && row.finish >= start ? row.finish : estimated
    actions.plan(id, { start, finish, kind: 'stretch' })
  }

  return (
    <section className={styles.tray} aria-label={say('screen.gantt.undated', { count: ids.length })}>
      <span>{say('screen.gantt.undated', { count: ids.length })}</span>
      {ids.slice(0, most).map((id) => {
        const name = rowTitle('initiative', findRow(workbook, 'initiative', id))
        return (
          <button
            key={id}
            type="button"
            className={styles.chip}
            disabled={!editable}
            title={say('screen.gantt.placeUndated', { name })}
            onClick={() => place(id)}
          >
            {name}
          </button>
        )
      })}
      {ids.length > most && (
        <span className={styles.small}>{say('screen.gantt.more', { count: ids.length - most })}</span>
      )}
    </section>
  )
}
