import { createStore, type StoreApi } from 'zustand/vanilla'
import { allFindings } from '#shared/steps/find-findings.ts'
import type { Finding } from '#shared/steps/findings/finding.ts'
import { overallProgress, type StepProgress, stepProgress } from '#shared/steps/step-progress.ts'
import type { StepId } from '#shared/steps/steps.ts'
import type { WorkbookState } from './workbook-state.ts'

/** What the workbook lacks and how far it is. */
export type FindingsState = {
  readonly findings: readonly Finding[]
  /** What the team has seen and accepts. */
  readonly accepted: readonly Finding[]
  readonly progress: Readonly<Record<StepId, StepProgress>> | null
  readonly overall: number
}

const nothing: FindingsState = { findings: [], accepted: [], progress: null, overall: 0 }

/** How long the workbook rests before it is looked through, in milliseconds: showing it, typing and rating come first. */
const restMs = 120

/** Findings and progress that follow the workbook a moment behind, so that no keystroke waits for them. */
export function createFindingsStore(source: StoreApi<WorkbookState>): StoreApi<FindingsState> {
  const store = createStore<FindingsState>(() => nothing)
  let timer: ReturnType<typeof setTimeout> | undefined

  function look({ workbook }: WorkbookState): void {
    const { open, accepted } = allFindings(workbook)
    store.setState({
      findings: open,
      accepted,
      progress: stepProgress(workbook),
      overall: overallProgress(workbook),
    })
  }

  source.subscribe((state, before) => {
    if (state.workbook === before.workbook && state.handle === before.handle) return
    clearTimeout(timer)
    if (state.handle !== before.handle) store.setState(nothing)
    if (state.handle !== null) timer = setTimeout(() => look(source.getState()), restMs)
  })
  return store
}
