import { useStore } from 'zustand'
import { rowsOf } from '#shared/model/workbook.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Segmented } from '../../components/segmented.tsx'
import { Registers } from '../register/registers.tsx'
import { registersOf } from '../step-entities.ts'
import { StepHead } from '../step-head.tsx'
import { AgreementView } from './agreement-view.tsx'
import { AssessmentGrid } from './assessment-grid.tsx'
import { AssessmentSide } from './assessment-side.tsx'
import styles from './assessment-step.module.css'
import { Coverage } from './coverage.tsx'
import { EvidenceView } from './evidence-view.tsx'
import { FindingsView } from './findings-view.tsx'
import { GapsView } from './gaps-view.tsx'
import { GridLegend } from './grid-legend.tsx'
import { NoPractices } from './no-practices.tsx'
import { OutsideView } from './outside-view.tsx'
import { PracticesView } from './practices-view.tsx'
import { RaterPicker } from './rater-picker.tsx'

const views = ['grid', 'gaps', 'findings', 'agreement', 'practices', 'evidence', 'outside', 'lists'] as const

type View = (typeof views)[number]

/** Views with nothing to show before there is a practice. */
const aboutPractices: ReadonlySet<View> = new Set(['grid', 'gaps', 'findings', 'agreement', 'practices'])

/** The view that shows the rows of an entity; those that have none of their own are in the lists. */
const viewsOfEntities: Readonly<Record<string, View>> = {
  practice: 'grid',
  agreedLevel: 'grid',
  rating: 'grid',
  practiceGoal: 'practices',
  practiceDependency: 'practices',
  evidence: 'evidence',
  diagnostic: 'outside',
  partnershipAnswer: 'outside',
  benchmark: 'outside',
}

/** Step 2: every practice through the six lenses. */
export function AssessmentStep() {
  const { ui } = useApp()
  const say = useSay()
  const view = useStore(ui, ({ views: chosen, sought }): View => {
    if (sought !== null) return viewsOfEntities[sought.entity] ?? 'lists'
    return views.find((each) => each === chosen.currentState) ?? (chosen.currentState === undefined ? 'grid' : 'lists')
  })
  const none = useWorkbook((workbook) => rowsOf(workbook, 'practice').every(({ inScope }) => !inScope))
  return (
    <>
      <StepHead step="currentState" />
      <div className={styles.bar} data-screen-part>
        <Segmented
          label={say('screen.views')}
          oneRow
          options={views.map((value) => ({ value, label: say(`screen.grid.view.${value}`) }))}
          value={view}
          onChange={(currentState) =>
            ui.setState((state) => ({ sought: null, views: { ...state.views, currentState } }))
          }
        />
        {view === 'grid' && !none && <RaterPicker />}
        <span className={styles.gap} />
        <Coverage />
      </div>
      {none && aboutPractices.has(view) ? <NoPractices /> : <CurrentView view={view} />}
    </>
  )
}

function CurrentView({ view }: { readonly view: View }) {
  switch (view) {
    case 'grid':
      return (
        <>
          <div className={styles.split}>
            <AssessmentGrid />
            <AssessmentSide />
          </div>
          <GridLegend />
        </>
      )
    case 'gaps':
      return <GapsView />
    case 'findings':
      return <FindingsView />
    case 'agreement':
      return <AgreementView />
    case 'practices':
      return <PracticesView />
    case 'evidence':
      return <EvidenceView />
    case 'outside':
      return <OutsideView />
    case 'lists':
      return <Registers step="currentState" names={registersOf('currentState')} />
  }
}
