import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { fieldLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { QuickAdd } from '../../components/quick-add.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { GoToStep } from '../go-to-step.tsx'
import styles from './tactical-plan.module.css'
import { GroupHead } from './task-group-head.tsx'
import { type TaskGroup, taskGroups } from './task-groups.ts'
import { TaskRow } from './task-row.tsx'

type Line =
  | { readonly kind: 'head' | 'add'; readonly key: string; readonly group: TaskGroup }
  | { readonly kind: 'task'; readonly key: string; readonly task: RowOf<'task'> }

const columns = ['title', 'deliverable', 'start', 'finish', 'effortDays', 'stage', 'status', 'constraintId'] as const
const linePx = 38

/** Tasks under their initiatives: what is handed over, by when, with how much work. Only the lines in sight are drawn. */
export function TasksView() {
  const { ui } = useApp()
  const say = useSay()
  const { add } = useEdit()
  const [which, setWhich] = useState<'first' | 'all'>('all')
  const scroll = useRef<HTMLDivElement>(null)
  const workbook = useWorkbook((all) => all)
  const lines = useMemo(() => linesOf(taskGroups(workbook, which)), [workbook, which])
  const sought = useStore(ui, (state) => state.sought?.id ?? null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => linePx,
    overscan: 10,
    getItemKey: (at) => lines[at]?.key ?? at,
  })
  useEffect(() => {
    const at = lines.findIndex(({ key }) => key === sought || key === `head ${sought}`)
    if (sought !== null && at >= 0) virtual.scrollToIndex(at, { align: 'center' })
  }, [sought, lines, virtual])

  const wholePlan = (
    <QuickAdd
      label={say('screen.tactical.addTaskToNone')}
      onAdd={(title) => add('task', { title, initiativeId: null }) !== null}
    />
  )

  if (taskGroups(workbook, 'all').every(({ initiative, tasks }) => initiative === null && tasks.length === 0)) {
    return (
      <section className={styles.panel} aria-label={say('entities.task')}>
        <StartCard title={say('screen.tactical.empty')} text={say('screen.tactical.emptyWhy')}>
          <GoToStep step="prioritisation" />
        </StartCard>
        {wholePlan}
      </section>
    )
  }
  return (
    <section className={styles.panel} aria-label={say('entities.task')}>
      <header className={styles.panelHead}>
        <Segmented
          label={say('screen.tactical.which')}
          options={[
            { value: 'all', label: say('screen.tactical.all') },
            { value: 'first', label: say('screen.tactical.first') },
          ]}
          value={which}
          onChange={setWhich}
        />
      </header>
      <div className={styles.scroll} ref={scroll}>
        <div className={styles.taskHead} aria-hidden="true">
          {columns.map((field) => (
            <span key={field}>{fieldLabel(say, 'task', field)}</span>
          ))}
        </div>
        <ul className={styles.lines} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index]
            return (
              line && (
                <li
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  className={styles.line}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {line.kind === 'head' && <GroupHead group={line.group} />}
                  {line.kind === 'task' && <TaskRow task={line.task} columns={columns} />}
                  {line.kind === 'add' &&
                    (line.group.initiative === null ? wholePlan : <AddTask initiative={line.group.initiative} />)}
                </li>
              )
            )
          })}
        </ul>
      </div>
    </section>
  )
}

function AddTask({ initiative }: { readonly initiative: RowOf<'initiative'> }) {
  const say = useSay()
  const { add } = useEdit()
  return (
    <QuickAdd
      label={say('screen.tactical.addTask', { name: initiative.code || initiative.title })}
      onAdd={(title) => add('task', { title, initiativeId: initiative.id }) !== null}
    />
  )
}

function linesOf(groups: readonly TaskGroup[]): readonly Line[] {
  return groups.flatMap((group): Line[] => {
    const id = group.initiative?.id ?? ''
    return [
      { kind: 'head', key: `head ${id}`, group },
      ...group.tasks.map((task): Line => ({ kind: 'task', key: task.id, task })),
      { kind: 'add', key: `add ${id}`, group },
    ]
  })
}
