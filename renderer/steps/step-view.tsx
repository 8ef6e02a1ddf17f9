import { useLayoutEffect } from 'react'
import { useStore } from 'zustand'
import type { StepId } from '#shared/steps/steps.ts'
import { useApp } from '../app/app-context.ts'
import { announce } from '../state/ui-store.ts'
import { AssessmentPresenter, stepScreens } from './step-screens.tsx'
import { useSought } from './use-sought.ts'

/** The screen of a step. */
export function StepView({ step }: { readonly step: StepId }) {
  const { ui, say } = useApp()
  useSought()
  const presenting = useStore(ui, (state) => state.presenting)
  const isGrid = useStore(ui, ({ views }) => (views.currentState ?? 'grid') === 'grid')
  useLayoutEffect(() => announce(ui, say(`steps.${step}.title`)), [ui, say, step])
  const Shown = step === 'currentState' && presenting && isGrid ? AssessmentPresenter : stepScreens[step]
  return <Shown />
}
