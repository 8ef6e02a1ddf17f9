import { useStore } from 'zustand'
import { firstWaveTasks } from '#shared/steps/first-wave.ts'
import { isValidRaci, noLetters, raciByTask } from '#shared/steps/raci.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Segmented } from '../../components/segmented.tsx'
import { Tag } from '../../components/tag.tsx'
import type { UiState } from '../../state/ui-store.ts'
import { Registers } from '../register/registers.tsx'
import { registersOf } from '../step-entities.ts'
import { StepHead } from '../step-head.tsx'
import { BlockersView } from './blockers-view.tsx'
import { DaysView } from './days-view.tsx'
import { OwnersView } from './owners-view.tsx'
import { RaciView } from './raci-view.tsx'
import styles from './tactical-plan.module.css'
import { TasksView } from './tasks-view.tsx'

const views = ['tasks', 'raci', 'days', 'owners', 'blockers', 'lists'] as const

type View = (typeof views)[number]

/** The view that shows the rows of an entity. */
const viewsOfEntities: Readonly<Record<string, View>> = { task: 'raci', participant: 'owners', initiative: 'tasks' }

function viewOf({ sought, views: chosen }: UiState): View {
  if (sought !== null) return viewsOfEntities[sought.entity] ?? 'lists'
  const kept = chosen.tacticalPlan
  return views.find((view) => view === kept) ?? (kept === undefined ? 'tasks' : 'lists')
}

/** Step 7: who does what, and by when. */
export function TacticalPlanStep() {
  const { ui } = useApp()
  const say = useSay()
  const view = useStore(ui, viewOf)
  const first = useWorkbook((workbook) => firstWaveTasks(workbook).length)
  const valid = useWorkbook((workbook) => {
    const letters = raciByTask(workbook)
    return firstWaveTasks(workbook).filter(({ id }) => isValidRaci(letters.get(id) ?? noLetters)).length
  })
  return (
    <>
      <StepHead step="tacticalPlan" />
      <div className={styles.bar} data-screen-part>
        <Segmented
          label={say('screen.views')}
          oneRow
          options={views.map((value) => ({ value, label: say(`screen.tactical.view.${value}`) }))}
          value={view}
          onChange={(tacticalPlan) =>
            ui.setState((state) => ({ sought: null, views: { ...state.views, tacticalPlan } }))
          }
        />
        <span className={styles.gap} />
        {first > 0 && (
          <Tag tone={valid === first ? 'good' : 'attention'} icon={valid === first ? 'check' : 'alert'}>
            {say('screen.tactical.valid', { valid, all: first })}
          </Tag>
        )}
      </div>
      <CurrentView view={view} />
    </>
  )
}

function CurrentView({ view }: { readonly view: View }) {
  switch (view) {
    case 'tasks':
      return <TasksView />
    case 'raci':
      return <RaciView />
    case 'days':
      return <DaysView />
    case 'owners':
      return <OwnersView />
    case 'blockers':
      return <BlockersView />
    case 'lists':
      return <Registers step="tacticalPlan" names={registersOf('tacticalPlan')} />
  }
}
