import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { StepId } from '#shared/steps/steps.ts'
import { useApp } from '../app/app-context.ts'
import { announce } from '../state/ui-store.ts'
import { AssessmentPresenter } from './assessment/assessment-presenter.tsx'
import { AssessmentStep } from './assessment/assessment-step.tsx'
import { BoardPackStep } from './board-pack/board-pack-step.tsx'
import { CommunicationsStep } from './communications/communications-step.tsx'
import { ConstraintsStep } from './constraints/constraints-step.tsx'
import { DirectionStep } from './direction/direction-step.tsx'
import { MeasuresStep } from './measures/measures-step.tsx'
import { OpportunitiesStep } from './opportunities/opportunities-step.tsx'
import { PrioritisationStep } from './prioritisation/prioritisation-step.tsx'
import { RoadmapStep } from './roadmap/roadmap-step.tsx'
import { SetUpStep } from './set-up/set-up-step.tsx'
import { TacticalPlanStep } from './tactical-plan/tactical-plan-step.tsx'
import { useSought } from './use-sought.ts'

/** The screen of a step. */
export function StepView({ step }: { readonly step: StepId }) {
  const { ui, say } = useApp()
  useSought()
  const presenting = useStore(ui, (state) => state.presenting)
  const isGrid = useStore(ui, ({ views }) => (views.currentState ?? 'grid') === 'grid')
  useLayoutEffect(() => announce(ui, say(`steps.${step}.title`)), [ui, say, step])
  switch (step) {
    case 'setUp':
      return <SetUpStep />
    case 'direction':
      return <DirectionStep />
    case 'currentState':
      return presenting && isGrid ? <AssessmentPresenter /> : <AssessmentStep />
    case 'opportunities':
      return <OpportunitiesStep />
    case 'prioritisation':
      return <PrioritisationStep />
    case 'constraints':
      return <ConstraintsStep />
    case 'measures':
      return <MeasuresStep />
    case 'communications':
      return <CommunicationsStep />
    case 'boardPack':
      return <BoardPackStep />
    case 'roadmap':
      return <RoadmapStep />
    case 'tacticalPlan':
      return <TacticalPlanStep />
  }
}
