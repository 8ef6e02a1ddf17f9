import { useMemo } from 'react'
import { useStore } from 'zustand'
import { entitiesLabel, fieldLabel } from '#shared/messages/labels.ts'
import { rank } from '#shared/methods/readings/rank.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useSettledWorkbook, useWorkbook } from '../../app/use-workbook.ts'
import { QuickAdd } from '../../components/quick-add.tsx'
import { VirtualTable } from '../../components/virtual-table.tsx'
import { DecisionCells } from './decision-cells.tsx'
import styles from './decisions-view.module.css'
import { useSteadyOrder } from './use-steady-order.ts'

const columns =
  '32px minmax(164px, 1.2fr) 110px minmax(150px, 1.4fr) minmax(86px, 0.5fr) 120px 88px minmax(130px, 0.7fr) 34px'

/** One decision after the other, in the order: what, why, by whom, when; and what each initiative serves. */
export function DecisionsView() {
  const { ui } = useApp()
  const say = useSay()
  const { add } = useEdit()
  const ranking = rank(useSettledWorkbook())
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
  const heads = [
    say('screen.order.rank'),
    say('screen.order.initiative'),
    say('screen.order.decision'),
    fieldLabel(say, 'initiative', 'decisionReason'),
    fieldLabel(say, 'initiative', 'decidedBy'),
    fieldLabel(say, 'initiative', 'decidedOn'),
    entitiesLabel(say, 'goal'),
    entitiesLabel(say, 'practice'),
    <span key="actions" className="visuallyHidden">
      {say('screen.row.actions')}
    </span>,
  ]
  return (
    <section className={styles.card}>
      <VirtualTable
        label={say('screen.order.decisions')}
        ids={ids}
        columns={columns}
        heads={heads}
        Cells={DecisionCells}
        sought={sought}
      />
      <p className={styles.open} data-open={open > 0}>
        {say('screen.order.openDecisions', { count: open, all: ids.length })}
      </p>
      <QuickAdd label={say('screen.order.add')} onAdd={(title) => add('initiative', { title }) !== null} />
    </section>
  )
}
