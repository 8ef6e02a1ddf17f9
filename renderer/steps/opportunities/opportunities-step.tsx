import { useStore } from 'zustand'
import { useApp, useSay } from '../../app/app-context.ts'
import { Segmented } from '../../components/segmented.tsx'
import type { UiState } from '../../state/ui-store.ts'
import { Registers } from '../register/registers.tsx'
import { registersOf } from '../step-entities.ts'
import { StepHead } from '../step-head.tsx'
import { CardsView } from './cards-view.tsx'
import { DraftButton } from './draft-button.tsx'
import { LinksView } from './links-view.tsx'
import styles from './opportunities-step.module.css'
import { OpportunityTable } from './opportunity-table.tsx'
import { Orphans } from './orphans.tsx'

const views = ['cards', 'table', 'links', 'lists'] as const

type View = (typeof views)[number]

function viewOf({ sought, views: chosen }: UiState): View {
  const wanted = views.find((view) => view === chosen.opportunities)
  if (sought !== null && sought.entity !== 'opportunity') return 'lists'
  if (sought !== null) return wanted === 'cards' || wanted === undefined ? 'table' : wanted
  return wanted ?? (chosen.opportunities === undefined ? 'cards' : 'lists')
}

/** Step 4: what is worth doing, what it needs, and what comes first. */
export function OpportunitiesStep() {
  const { ui } = useApp()
  const say = useSay()
  const view = useStore(ui, viewOf)
  return (
    <>
      <StepHead step="opportunities" actions={<DraftButton />} />
      <div className={styles.bar} data-screen-part>
        <Segmented
          label={say('screen.views')}
          oneRow
          options={views.map((value) => ({ value, label: say(`screen.chances.view.${value}`) }))}
          value={view}
          onChange={(opportunities) =>
            ui.setState((state) => ({ sought: null, views: { ...state.views, opportunities } }))
          }
        />
        <span className={styles.gap} />
        <Orphans />
      </div>
      <CurrentView view={view} />
    </>
  )
}

function CurrentView({ view }: { readonly view: View }) {
  switch (view) {
    case 'cards':
      return <CardsView />
    case 'table':
      return <OpportunityTable />
    case 'links':
      return <LinksView />
    case 'lists':
      return <Registers step="opportunities" names={registersOf('opportunities')} />
  }
}
