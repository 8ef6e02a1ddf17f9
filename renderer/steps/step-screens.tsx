import type { StepId } from '#shared/steps/steps.ts'
import { type Part, part } from '../app/parts/part.tsx'
import { StepPlaceholder } from './step-placeholder.tsx'

type Screen = Part<object>

const calm = <StepPlaceholder />

/** The screen of each step, each in a file of its own. */
export const stepScreens: Readonly<Record<StepId, Screen>> = {
  setUp: part(async () => (await import('./set-up/set-up-step.tsx')).SetUpStep, calm),
  direction: part(async () => (await import('./direction/direction-step.tsx')).DirectionStep, calm),
  currentState: part(async () => (await import('./assessment/assessment-step.tsx')).AssessmentStep, calm),
  constraints: part(async () => (await import('./constraints/constraints-step.tsx')).ConstraintsStep, calm),
  opportunities: part(async () => (await import('./opportunities/opportunities-step.tsx')).OpportunitiesStep, calm),
  prioritisation: part(async () => (await import('./prioritisation/prioritisation-step.tsx')).PrioritisationStep, calm),
  roadmap: part(async () => (await import('./roadmap/roadmap-step.tsx')).RoadmapStep, calm),
  tacticalPlan: part(async () => (await import('./tactical-plan/tactical-plan-step.tsx')).TacticalPlanStep, calm),
  measures: part(async () => (await import('./measures/measures-step.tsx')).MeasuresStep, calm),
  communications: part(async () => (await import('./communications/communications-step.tsx')).CommunicationsStep, calm),
  boardPack: part(async () => (await import('./board-pack/board-pack-step.tsx')).BoardPackStep, calm),
}

/** The grid of the current state as a room sees it. */
export const AssessmentPresenter: Screen = part(
  async () => (await import('./assessment/assessment-presenter.tsx')).AssessmentPresenter,
  calm,
)
