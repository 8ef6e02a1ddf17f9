import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Finding } from '#shared/steps/findings/finding.ts'
import type { StepProgress } from '#shared/steps/step-progress.ts'
import { type StepId, stepIds } from '#shared/steps/steps.ts'
import type { WorkbookState } from '../workbook-state.ts'
import type { StepFindings } from './look-through.ts'
import { createLooker, type Looker } from './looker.ts'

/** What the workbook lacks and how far it is. */
export type FindingsState = {
  readonly steps: Readonly<Partial<Record<StepId, StepFindings>>>
  /** Null: it was not looked through yet. */
  readonly progress: Readonly<Record<StepId, StepProgress>> | null
  readonly overall: number
}

export type FindingsStore = StoreApi<FindingsState>

const nothing: FindingsState = { steps: {}, progress: null, overall: 0 }

/** How long a workbook that was opened waits until it is looked through, in milliseconds: showing it comes first. */
const openingMs = 120
/** How long one rests that is worked on, in milliseconds: looking takes a core, which typing and rating may need. */
const restMs = 600
/** How long it waits at most for a hand that does not rest. */
const longestMs = 5_000

/** Findings and progress that follow the workbook a moment behind, so that no keystroke waits for them. */
export function createFindingsStore(source: StoreApi<WorkbookState>): FindingsStore {
  const store = createStore<FindingsState>(() => nothing)
  let looker: Looker | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let waitsSince: number | null = null
  let looking = false
  let lookedAt: string | null = null

  async function look(): Promise<void> {
    looker ??= createLooker()
    for (let { workbook, handle } = source.getState(); handle !== null; { workbook, handle } = source.getState()) {
      const { steps, progress, overall } = await looker.look(workbook, handle !== lookedAt)
      lookedAt = handle
      if (source.getState().handle === handle) {
        store.setState((before) => ({ steps: { ...before.steps, ...steps }, progress, overall }))
      }
      // Only what changed while it was looked through needs another look.
      if (source.getState().workbook === workbook) break
    }
  }

  function startLooking(): void {
    waitsSince = null
    if (looking) return
    looking = true
    void look().finally(() => {
      looking = false
    })
  }

  source.subscribe((state, before) => {
    if (state.workbook === before.workbook && state.handle === before.handle) return
    clearTimeout(timer)
    const opened = state.handle !== before.handle
    if (opened) store.setState(nothing)
    if (state.handle === null) return
    const now = performance.now()
    if (opened || waitsSince === null) waitsSince = now
    timer = setTimeout(startLooking, opened ? openingMs : Math.min(restMs, Math.max(0, waitsSince + longestMs - now)))
  })
  return store
}

const read = new Map<string, readonly Finding[]>()
const mostRead = 2 * stepIds.length

/** The findings in such a text. The same array for the same text, as long as it was read not long ago. */
export function readFindings(text: string | undefined): readonly Finding[] {
  if (text === undefined) return none
  const before = read.get(text)
  if (before) return before
  const findings = JSON.parse(text) as readonly Finding[]
  if (read.size >= mostRead) read.clear()
  read.set(text, findings)
  return findings
}

const none: readonly Finding[] = []
