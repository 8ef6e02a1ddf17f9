import { useSay } from '../../app/app-context.ts'
import { useRows } from '../../app/use-workbook.ts'
import { Tag } from '../../components/tag.tsx'
import { Registers } from '../register/registers.tsx'
import { registersOf } from '../step-entities.ts'
import { StepHead } from '../step-head.tsx'
import { StepBar, type StepViews, useStepView } from '../step-views.tsx'
import { GoalCoverageView } from './goal-coverage-view.tsx'
import { programmeKpiCount } from './measure-offers.ts'
import { MeasuresView } from './measures-view.tsx'
import { ProgressView } from './progress-view.tsx'

type View = 'measures' | 'goals' | 'progress'

const measureViews: StepViews<View> = {
  step: 'measures',
  views: ['measures', 'goals', 'progress'],
  shownIn: { measure: 'measures', goal: 'goals' },
}

/** Step 8: how the team will notice that it works. */
export function MeasuresStep() {
  const say = useSay()
  const view = useStepView(measureViews)
  const programme = useRows('measure').filter((row) => row.programme).length
  return (
    <>
      <StepHead step="measures" />
      <StepBar
        step="measures"
        options={measureViews.views.map((value) => ({ value, label: say(`screen.measures.view.${value}`) }))}
        view={view}
      >
        <Tag
          tone={programme >= programmeKpiCount ? 'good' : 'neutral'}
          title={say('screen.measures.programmeWhat', { all: programmeKpiCount })}
        >
          {say('screen.measures.programmeCount', { count: programme, all: programmeKpiCount })}
        </Tag>
      </StepBar>
      <CurrentView view={view} />
    </>
  )
}

function CurrentView({ view }: { readonly view: View | 'lists' }) {
  switch (view) {
    case 'measures':
      return <MeasuresView />
    case 'goals':
      return <GoalCoverageView />
    case 'progress':
      return <ProgressView />
    case 'lists':
      return <Registers step="measures" names={registersOf('measures')} />
  }
}
