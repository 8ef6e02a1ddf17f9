import { useStore } from 'zustand'
import type { RowOf } from '#shared/model/entities.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useRow } from '../../app/use-workbook.ts'
import { Segmented } from '../../components/segmented.tsx'
import { StepHead } from '../step-head.tsx'
import { BusinessView } from './business-view.tsx'
import styles from './direction-step.module.css'
import { GoalsView } from './goals-view.tsx'
import { OverviewView } from './overview-view.tsx'
import { PrinciplesView } from './principles-view.tsx'
import { ReviewView } from './review-view.tsx'

const views = ['overview', 'business', 'goals', 'principles', 'review'] as const

type View = (typeof views)[number]

/** The view that shows the rows of an entity; what is in none of these is in the overview. */
const viewsOfEntities: Readonly<Record<string, View>> = {
  businessPriority: 'business',
  goal: 'goals',
  principle: 'principles',
  promise: 'review',
}

const viewsOfStatements: Readonly<Record<RowOf<'statement'>['kind'], View>> = {
  businessVision: 'business',
  businessMission: 'business',
  itVision: 'overview',
  itMission: 'overview',
  itValue: 'principles',
}

/** The view of the row that is sought, else the one chosen last. */
function useView(): View {
  const { ui } = useApp()
  const sought = useStore(ui, (state) => state.sought)
  const chosen = useStore(ui, (state) => state.views.direction)
  const statement = useRow('statement', sought?.entity === 'statement' ? sought.id : null)
  if (statement !== undefined) return viewsOfStatements[statement.kind]
  if (sought !== null) return viewsOfEntities[sought.entity] ?? 'overview'
  return views.find((view) => view === chosen) ?? 'overview'
}

/** Step 1: from what the business wants to what IT operations will achieve. */
export function DirectionStep() {
  const { ui } = useApp()
  const say = useSay()
  const view = useView()
  return (
    <>
      <StepHead step="direction" />
      <div className={styles.bar} data-screen-part>
        <Segmented
          label={say('screen.views')}
          oneRow
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
    case 'review':
      return <ReviewView />
  }
}
