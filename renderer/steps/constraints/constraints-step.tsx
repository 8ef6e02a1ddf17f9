import { useSay } from '../../app/app-context.ts'
import { Registers } from '../register/registers.tsx'
import { registersOf } from '../step-entities.ts'
import { StepHead } from '../step-head.tsx'
import { StepBar, type StepViews, useStepView } from '../step-views.tsx'
import { ConstraintsView } from './constraints-view.tsx'
import { DecisionRightsView } from './decision-rights-view.tsx'
import { ForumsView } from './forums-view.tsx'
import { StrongAnswered } from './strong-answered.tsx'
import { SwotView } from './swot-view.tsx'

type View = 'board' | 'rights' | 'forums' | 'swot'

const constraintViews: StepViews<View> = {
  step: 'constraints',
  views: ['board', 'rights', 'forums', 'swot'],
  shownIn: { constraint: 'board', decisionRight: 'rights', forum: 'forums', swotItem: 'swot' },
}

/** Step 3: what holds the plan back and what carries it, and who may decide what. */
export function ConstraintsStep() {
  const say = useSay()
  const view = useStepView(constraintViews)
  return (
    <>
      <StepHead step="constraints" />
      <StepBar
        step="constraints"
        options={constraintViews.views.map((value) => ({ value, label: say(`screen.constraints.view.${value}`) }))}
        view={view}
      >
        <StrongAnswered />
      </StepBar>
      <CurrentView view={view} />
    </>
  )
}

function CurrentView({ view }: { readonly view: View | 'lists' }) {
  switch (view) {
    case 'board':
      return <ConstraintsView />
    case 'rights':
      return <DecisionRightsView />
    case 'forums':
      return <ForumsView />
    case 'swot':
      return <SwotView />
    case 'lists':
      return <Registers step="constraints" names={registersOf('constraints')} />
  }
}
