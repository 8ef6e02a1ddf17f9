import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import { entitiesLabel, fieldLabel } from '#shared/messages/labels.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { QuickAdd } from '../../components/quick-add.tsx'
import { DecisionRow } from './decision-row.tsx'
import styles from './decisions-view.module.css'
import { useSteadyOrder } from './use-steady-order.ts'

const rowPx = 44
const headPx = 34

/** One decision after the other, in the order: what, why, by whom, when; and what each initiative serves. */
export function DecisionsView() {
  const { ui } = useApp()
  const say = useSay()
  const { add } = useEdit()
  const ranking = useWorkbook(rank)
  const inOrder = useMemo(
    () =>
      [ranking.mandated, ranking.ranked, ranking.unscored, ranking.rejected].flatMap((items) =>
        items.map(({ initiativeId }) => initiativeId),
      ),
    [ranking],
  )
  const ids = useSteadyOrder(inOrder)
  const open = useWorkbook(
    ({ tables }) => Object.values(tables.initiative).filter(({ decision }) => decision === 'undecided').length,
  )
  const sought = useStore(ui, (state) => (state.sought?.entity === 'initiative' ? state.sought.id : null))
  const scroll = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    overscan: 8,
    getItemKey: (at) => ids[at] ?? at,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
  })
  const shown = useRef<string | null>(null)
  useEffect(() => {
    // Once for each row that is sought: scrolling back at every edit would take the list out of the person's hand.
    if (sought === shown.current) return
    shown.current = sought
    const at = sought === null ? -1 : ids.indexOf(sought)
    if (at >= 0) virtual.scrollToIndex(at, { align: 'center' })
  }, [sought, ids, virtual])
  return (
    <section className={styles.card}>
      <div className={styles.scroll} ref={scroll}>
        <table className={styles.table} aria-label={say('screen.order.decisions')} aria-rowcount={ids.length + 1}>
          <thead className={styles.headGroup}>
            <tr className={styles.head}>
              <th>{say('screen.order.rank')}</th>
              <th>{say('screen.order.initiative')}</th>
              <th>{say('screen.order.decision')}</th>
              <th>{fieldLabel(say, 'initiative', 'decisionReason')}</th>
              <th>{fieldLabel(say, 'initiative', 'decidedBy')}</th>
              <th>{fieldLabel(say, 'initiative', 'decidedOn')}</th>
              <th>{entitiesLabel(say, 'goal')}</th>
              <th>{entitiesLabel(say, 'practice')}</th>
              <th>
                <span className="visuallyHidden">{say('screen.row.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody className={styles.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, key }) => {
              const id = ids[index]
              return (
                id !== undefined && (
                  <DecisionRow key={key} id={id} index={index} top={start - headPx} measure={virtual.measureElement} />
                )
              )
            })}
          </tbody>
        </table>
      </div>
      <p className={styles.open} data-open={open > 0}>
        {say('screen.order.openDecisions', { count: open, all: ids.length })}
      </p>
      <QuickAdd label={say('screen.order.add')} onAdd={(title) => add('initiative', { title }) !== null} />
    </section>
  )
}
