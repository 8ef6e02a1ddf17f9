import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Finding } from '#shared/steps/findings/finding.ts'
import type { StepId } from '#shared/steps/steps.ts'
import { useApp } from '../app/app-context.ts'

/** How much of a step is there, 0 to 1. */
export function useStepProgress(step: StepId): number {
  return useStore(useApp().findings, ({ progress }) => progress?.[step].done ?? 0)
}

/** How many things a step lacks that nobody has accepted. */
export function useMissingCount(step: StepId): number {
  return useStore(useApp().findings, ({ progress }) => progress?.[step].missing ?? 0)
}

/** How much of the ten steps is there, 0 to 1. */
export function useOverallProgress(): number {
  return useStore(useApp().findings, ({ overall }) => overall)
}

/** What a step lacks, notes included. */
export function useFindings(step: StepId): readonly Finding[] {
  const findings = useStore(useApp().findings, (state) => state.findings)
  return useMemo(() => findings.filter((each) => each.step === step), [findings, step])
}
