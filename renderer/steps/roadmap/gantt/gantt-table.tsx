import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { fieldLabel } from '#shared/messages/labels.ts'
import { freezeStretches } from '#shared/methods/readings/freeze-stretches.ts'
import { planRoadmap } from '#shared/methods/readings/plan-roadmap.ts'
import { findRow, rowsOf, type Workbook } from '#shared/model/workbook.ts'
import { useSay } from '../../../app/app-context.ts'
import { useFormat } from '../../../app/use-format.ts'
import styles from '../roadmap-step.module.css'

const rowPx = 34
const headPx = 34

type GanttTableProps = { readonly workbook: Workbook; readonly onOpen: (id: string) => void }

/** What the Gantt shows, in rows: for those who can't see the picture and those who want the figures. */
export function GanttTable({ workbook, onOpen }: GanttTableProps) {
  const say = useSay()
  const { writeDate } = useFormat()
  const scroll = useRef<HTMLDivElement>(null)
  const { items, dateConflicts, boundConflicts } = planRoadmap(workbook)
  const rows = items.toSorted((a, b) => ((a.start ?? '9') < (b.start ?? '9') ? -1 : 1))
  const needs = Map.groupBy(rowsOf(workbook, 'initiativeDependency'), ({ initiativeId }) => initiativeId)
  const broken = new Set([...dateConflicts, ...boundConflicts].map(({ initiativeId }) => initiativeId))
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    overscan: 12,
    scrollMargin: headPx,
  })
  const drawn = virtual.getVirtualItems()
  const date = (iso: string | null): string => (iso === null ? '–' : writeDate(iso))
  const name = (id: string): string => {
    const row = findRow(workbook, 'initiative', id)
    return row === undefined ? '' : row.code || rowTitle('initiative', row)
  }
  return (
    <div className={styles.tableScroll} ref={scroll}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th>{say('entity.initiative')}</th>
            <th>{say('entity.lane')}</th>
            <th>{fieldLabel(say, 'initiative', 'start')}</th>
            <th>{fieldLabel(say, 'initiative', 'finish')}</th>
            <th>{fieldLabel(say, 'initiative', 'earliest')}</th>
            <th>{fieldLabel(say, 'initiative', 'fixedStart')}</th>
            <th className={styles.figure}>{say('report.roadmap.float')}</th>
            <th>{say('report.roadmap.dependsOn')}</th>
            <th>{say('report.status')}</th>
          </tr>
        </thead>
        <tbody>
          <Spacer height={(drawn[0]?.start ?? headPx) - headPx} />
          {drawn.map(({ index }) => {
            const item = rows[index]
            if (item === undefined) return null
            const row = findRow(workbook, 'initiative', item.initiativeId)
            return (
              <tr key={item.initiativeId} aria-rowindex={index + 2} style={{ height: rowPx }}>
                <th scope="row">
                  <button type="button" className={styles.rowButton} onClick={() => onOpen(item.initiativeId)}>
                    {row?.code && <b>{row.code}</b>} {rowTitle('initiative', row)}
                  </button>
                </th>
                <td>{findRow(workbook, 'lane', row?.laneId ?? null)?.title ?? '–'}</td>
                <td>{date(item.start)}</td>
                <td>{date(item.finish)}</td>
                <td>{date(row?.earliest ?? null)}</td>
                <td>{date(row?.fixedStart ?? null)}</td>
                <td className={styles.figure}>{item.floatDays ?? '–'}</td>
                <td>{(needs.get(item.initiativeId) ?? []).map(({ dependsOnId }) => name(dependsOnId)).join(', ')}</td>
                <td>
                  {[
                    item.critical && say('screen.gantt.critical'),
                    broken.has(item.initiativeId) && say('screen.gantt.conflict'),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </td>
              </tr>
            )
          })}
          <Spacer height={virtual.getTotalSize() - ((drawn.at(-1)?.end ?? headPx) - headPx)} />
        </tbody>
      </table>
      <FreezeTable workbook={workbook} />
    </div>
  )
}

/** Days without change work, under the plan they bound. */
function FreezeTable({ workbook }: { readonly workbook: Workbook }) {
  const say = useSay()
  const { writeDate } = useFormat()
  const freezes = freezeStretches(workbook)
  if (freezes.length === 0) return null
  return (
    <table className={styles.table} aria-label={say('entities.freeze')}>
      <thead>
        <tr>
          <th>{say('entity.freeze')}</th>
          <th>{fieldLabel(say, 'freeze', 'start')}</th>
          <th>{fieldLabel(say, 'freeze', 'finish')}</th>
          <th>{say('entities.team')}</th>
        </tr>
      </thead>
      <tbody>
        {freezes.map(({ title, start, finish, teams }) => (
          <tr key={`${start} ${finish} ${title}`} style={{ height: rowPx }}>
            <th scope="row">{title}</th>
            <td>{writeDate(start)}</td>
            <td>{writeDate(finish)}</td>
            <td>{teams.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { readonly height: number }) {
  return height <= 0 ? null : (
    <tr>
      <td colSpan={9} style={{ height, padding: 0 }} />
    </tr>
  )
}
