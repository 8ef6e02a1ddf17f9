import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Finding } from '#shared/steps/findings/finding.ts'
import { type StepId, stepIds } from '#shared/steps/steps.ts'
import { useApp } from '../app/app-context.ts'
import { readFindings } from '../state/findings/findings-store.ts'

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
  return readFindings(useStore(useApp().findings, ({ steps }) => steps[step]?.open))
}

/** What the whole workbook lacks, step by step: what is open, or what the team has seen and accepts. */
export function useAllFindings(which: 'open' | 'accepted'): readonly Finding[] {
  const steps = useStore(useApp().findings, (state) => state.steps)
  return useMemo(() => stepIds.flatMap((step) => readFindings(steps[step]?.[which])), [steps, which])
}
