import { useStore } from 'zustand'
import { useApp, useSay } from '../../app/app-context.ts'
import { Segmented } from '../../components/segmented.tsx'
import type { UiState } from '../../state/ui-store.ts'
import { StepHead } from '../step-head.tsx'
import { BusinessView } from './business-view.tsx'
import styles from './direction-step.module.css'
import { GoalsView } from './goals-view.tsx'
import { OverviewView } from './overview-view.tsx'
import { PrinciplesView } from './principles-view.tsx'

const views = ['overview', 'business', 'goals', 'principles'] as const

type View = (typeof views)[number]

/** The view that shows the rows of an entity. */
const viewsOfEntities: Readonly<Record<string, View>> = {
  businessPriority: 'business',
  goal: 'goals',
  principle: 'principles',
}

function viewOf({ sought, views: chosen }: UiState): View {
  const wanted = sought === null ? undefined : (viewsOfEntities[sought.entity] ?? 'overview')
  return wanted ?? views.find((view) => view === chosen.direction) ?? 'overview'
}

/** Step 1: from what the business wants to what IT operations will achieve. */
export function DirectionStep() {
  const { ui } = useApp()
  const say = useSay()
  const view = useStore(ui, viewOf)
  return (
    <>
      <StepHead step="direction" />
      <div className={styles.bar} data-screen-part>
        <Segmented
          label={say('screen.views')}
          options={views.map((value) => ({ value, label: say(`screen.direction.view.${value}`) }))}
          value={view}
          onChange={(direction) => ui.setState((state) => ({ sought: null, views: { ...state.views, direction } }))}
        />
      </div>
      <CurrentView view={view} />
    </>
  )
}

function CurrentView({ view }: { readonly view: View }) {
  switch (view) {
    case 'overview':
      return <OverviewView />
    case 'business':
      return <BusinessView />
    case 'goals':
      return <GoalsView />
    case 'principles':
      return <PrinciplesView />
  }
}
