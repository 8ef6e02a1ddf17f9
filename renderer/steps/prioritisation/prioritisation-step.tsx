import { useStore } from 'zustand'
import { useApp, useSay } from '../../app/app-context.ts'
import { useRows } from '../../app/use-workbook.ts'
import { Segmented } from '../../components/segmented.tsx'
import type { UiState } from '../../state/ui-store.ts'
import { Registers } from '../register/registers.tsx'
import { registersOf } from '../step-entities.ts'
import { StepHead } from '../step-head.tsx'
import { DecisionsView } from './decisions-view.tsx'
import { FreezeButton, FrozenTag } from './freeze-button.tsx'
import { FundingView } from './funding-view.tsx'
import { MethodPicker } from './method-picker.tsx'
import { MoneyLimit } from './money-limit.tsx'
import { NoInitiatives } from './no-initiatives.tsx'
import { OrderView } from './order-view.tsx'
import styles from './prioritisation-step.module.css'
import { ScoreGrid } from './score-grid.tsx'
import { SolidView } from './solid-view.tsx'
import { WeightsView } from './weights-view.tsx'

const views = ['order', 'solid', 'funding', 'scores', 'decisions', 'weights', 'lists'] as const

type View = (typeof views)[number]

/** The view that shows the rows of an entity; those that have none of their own are in the lists. */
const viewsOfEntities: Readonly<Record<string, View>> = {
  initiative: 'decisions',
  score: 'scores',
  participantScore: 'scores',
  initiativeGoal: 'decisions',
  initiativePractice: 'decisions',
  criterion: 'weights',
  criterionJudgement: 'weights',
  prioritisation: 'order',
}

function viewOf({ sought, views: chosen }: UiState): View {
  if (sought !== null) return viewsOfEntities[sought.entity] ?? 'lists'
  const wanted = chosen.prioritisation
  return views.find((view) => view === wanted) ?? (wanted === undefined ? 'order' : 'lists')
}

/** Step 5: what is done, what later, and what not. */
export function PrioritisationStep() {
  const { ui } = useApp()
  const say = useSay()
  const view = useStore(ui, viewOf)
  return (
    <>
      <StepHead step="prioritisation" state={<FrozenTag />} actions={<FreezeButton />} />
      <div className={styles.bar} data-screen-part>
        <Segmented
          label={say('screen.views')}
          oneRow
          options={views.map((value) => ({ value, label: say(`screen.order.view.${value}`) }))}
          value={view}
          onChange={(prioritisation) =>
            ui.setState((state) => ({ sought: null, views: { ...state.views, prioritisation } }))
          }
        />
        <div className={styles.basis}>
          {/* Where an amount is tried out, the limit is that field: the same amount twice would ask which one counts. */}
          {view !== 'funding' && <MoneyLimit />}
          <MethodPicker />
        </div>
      </div>
      <CurrentView view={view} />
    </>
  )
}

function CurrentView({ view }: { readonly view: View }) {
  const none = useRows('initiative').length === 0
  if (none && view !== 'weights' && view !== 'lists') return <NoInitiatives />
  switch (view) {
    case 'order':
      return <OrderView />
    case 'solid':
      return <SolidView />
    case 'funding':
      return <FundingView />
    case 'scores':
      return <ScoreGrid />
    case 'decisions':
      return <DecisionsView />
    case 'weights':
      return <WeightsView />
    case 'lists':
      return <Registers step="prioritisation" names={registersOf('prioritisation')} />
  }
}
