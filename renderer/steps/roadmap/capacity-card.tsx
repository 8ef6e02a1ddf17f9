import { memo } from 'react'
import { useStore } from 'zustand'
import type { Quarter } from '#shared/methods/calendar.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { quarterName } from '#shared/methods/readings/quarter-name.ts'
import { findRow, rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSingleton } from '../../app/use-workbook.ts'
import { Icon } from '../../components/icon.tsx'
import styles from './capacity-card.module.css'
import type { GanttLayout } from './gantt/gantt-layout.ts'
import { LoadCell } from './load-cell.tsx'
import { MoneyRows } from './money-rows.tsx'

type CapacityCardProps = {
  readonly workbook: Workbook
  readonly scenarioId: string | null
  readonly quarters: readonly Quarter[]
  readonly layout: GanttLayout
}

/** People and money of each quarter, under the bars that take them. METHOD C10, C11. */
export const CapacityCard = memo(function CapacityCard({ workbook, scenarioId, quarters, layout }: CapacityCardProps) {
  const { ui } = useApp()
  const say = useSay()
  const open = useStore(ui, ({ teamLoad }) => teamLoad)
  const { writePercent } = useFormat()
  const { fiscalStartMonth } = useSingleton('workbook')
  const { loads } = planRoadmap(workbook)
  const { loadAmber, loadRed } = singleton(workbook, 'settings')
  const teams = rowsOf(workbook, 'team')
  const cells = new Map(loads.map((load) => [`${load.teamId} ${load.quarterStart}`, load]))
  const { at, labelPx, width } = layout
  const widths = quarters.map(({ start }, index) => {
    const next = quarters[index + 1]
    return (next === undefined ? width : at(next.start)) - at(start)
  })
  const nameOf = (quarter: Quarter): string => quarterName(say, quarter, fiscalStartMonth)
  return (
    <section className={styles.card} aria-label={say('screen.load.title')}>
      <header className={styles.header}>
        <h2>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={open}
            onClick={() => ui.setState(({ teamLoad }) => ({ teamLoad: !teamLoad }))}
          >
            <Icon name="chevronDown" />
            {say('screen.load.title')}
          </button>
        </h2>
        <span className={styles.small}>{say('screen.capacity.what')}</span>
        <span className={styles.gap} />
        <span className={styles.key} data-state="green">
          {say('screen.capacity.upTo', { share: writePercent(loadAmber) })}
        </span>
        <span className={styles.key} data-state="amber">
          {say('screen.capacity.between', { share: writePercent(loadRed) })}
        </span>
        <span className={styles.key} data-state="red">
          {say('screen.capacity.over', { share: writePercent(loadRed) })}
        </span>
      </header>
      <div className={styles.scroll} hidden={!open}>
        <table className={styles.table} style={{ width }}>
          <colgroup>
            <col style={{ width: labelPx }} />
            {quarters.map(({ start }, index) => (
              <col key={start} style={{ width: widths[index] }} />
            ))}
          </colgroup>
          <thead className="visuallyHidden">
            <tr>
              <th scope="col">{say('entity.team')}</th>
              {quarters.map((quarter) => (
                <th key={quarter.start} scope="col">
                  {nameOf(quarter)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {teams.map((team) => (
              <tr key={team.id}>
                <th scope="row" title={team.name}>
                  <span>{team.name}</span>
                </th>
                {quarters.map((quarter, index) => (
                  <LoadCell
                    key={quarter.start}
                    load={cells.get(`${team.id} ${quarter.start}`)}
                    team={team.name}
                    quarter={nameOf(quarter)}
                    widthPx={widths[index] ?? 0}
                    scenarioId={scenarioId}
                    nameOf={(id) => findRow(workbook, 'initiative', id)?.title ?? ''}
                  />
                ))}
              </tr>
            ))}
            <MoneyRows
              workbook={workbook}
              scenarioId={scenarioId}
              quarters={quarters}
              widths={widths}
              nameOf={nameOf}
            />
          </tbody>
        </table>
        {teams.length === 0 && <p className={styles.empty}>{say('screen.load.noTeams')}</p>}
      </div>
    </section>
  )
})
