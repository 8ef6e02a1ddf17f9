import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { RowOf } from '#shared/model/entities.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useRows, useWorkbook } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { keyNames } from '../../components/key-names.ts'
import { Segmented } from '../../components/segmented.tsx'
import { StartCard } from '../../components/start-card.tsx'
import { NameParticipants } from './name-participants.tsx'
import { RaciGrid } from './raci-grid.tsx'
import styles from './tactical-plan.module.css'
import { taskGroups } from './task-groups.ts'

export type RaciLine =
  | { readonly kind: 'head'; readonly title: string; readonly key: string }
  | { readonly kind: 'task'; readonly task: RowOf<'task'>; readonly key: string }

const letters = ['R', 'A', 'C', 'I'] as const

/** Who is responsible, accountable, consulted and informed on each task, with the rules beside the rows. METHOD B8. */
export function RaciView() {
  const { ui } = useApp()
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const participants = useRows('participant')
  const sought = useStore(ui, (state) => (state.sought?.entity === 'task' ? state.sought.id : null))
  const [chosen, setWhich] = useState<'first' | 'all' | null>(null)
  const inFirst = useMemo(
    () => taskGroups(workbook, 'first').some(({ tasks }) => tasks.some(({ id }) => id === sought)),
    [workbook, sought],
  )
  const which = chosen ?? (sought !== null && !inFirst ? 'all' : 'first')
  const lines = useMemo(
    () =>
      taskGroups(workbook, which).flatMap(({ initiative, tasks }): RaciLine[] => {
        const living = tasks.filter(({ status }) => status !== 'dropped')
        if (living.length === 0) return []
        const title =
          initiative === null ? say('screen.tactical.noInitiative') : `${initiative.code} ${initiative.title}`.trim()
        return [
          { kind: 'head', title, key: `head ${initiative?.id ?? ''}` },
          ...living.map((task): RaciLine => ({ kind: 'task', task, key: task.id })),
        ]
      }),
    [workbook, which, say],
  )
  // Before there is anybody or anything, there is nothing to choose between and no letter to explain.
  const someTasks = lines.length + taskGroups(workbook, 'all').flatMap(({ tasks }) => tasks).length > 0
  const started = participants.length > 0 && someTasks
  const emptyTitle =
    participants.length === 0
      ? 'screen.raci.noParticipants'
      : which === 'first' && someTasks
        ? 'screen.days.empty'
        : 'screen.raci.noTasks'
  return (
    <section className={styles.panel} aria-label={say('screen.tactical.view.raci')}>
      {started && (
        <header className={styles.panelHead}>
          <Segmented
            label={say('screen.tactical.which')}
            options={[
              { value: 'first', label: say('screen.tactical.first') },
              { value: 'all', label: say('screen.tactical.all') },
            ]}
            value={which}
            onChange={setWhich}
          />
          <span className={styles.gap} />
          <span className={styles.legend}>
            {letters.map((letter) => (
              <span key={letter}>
                <kbd className={styles.key}>{letter}</kbd>
                {say(`screen.raci.${letter}`)}
              </span>
            ))}
            <span>
              <kbd className={styles.key}>{keyNames(say, 'Delete')}</kbd>
              {say('screen.raci.clear')}
            </span>
          </span>
        </header>
      )}
      {participants.length === 0 || lines.length === 0 ? (
        <StartCard title={say(emptyTitle)} text={say('screen.raci.emptyWhy')}>
          {participants.length === 0 ? (
            <NameParticipants />
          ) : which === 'first' && someTasks ? (
            <Button look="primary" onClick={() => setWhich('all')}>
              {say('screen.tactical.all')}
            </Button>
          ) : (
            <Button
              look="primary"
              onClick={() =>
                ui.setState((state) => ({ sought: null, views: { ...state.views, tacticalPlan: 'tasks' } }))
              }
            >
              {say('screen.raci.toTasks')}
            </Button>
          )}
        </StartCard>
      ) : (
        <RaciGrid lines={lines} participants={participants} sought={sought} />
      )}
    </section>
  )
}
