import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Workbook } from '#shared/model/workbook.ts'
import type { WorkbookState } from './workbook-state.ts'

export type SettledStore = StoreApi<{ readonly workbook: Workbook }>

/**
 * The workbook a moment behind an edit, for sums and pictures: what a person just did is on the glass before anything is
 * computed from it. A workbook that was opened or closed is there at once.
 * @param later carries out its argument once there is time for it
 */
export function createSettledStore(source: StoreApi<WorkbookState>, later: (then: () => void) => void): SettledStore {
  const store: SettledStore = createStore(() => ({ workbook: source.getState().workbook }))
  let waiting = false

  function follow(): void {
    waiting = false
    const { workbook } = source.getState()
    if (workbook !== store.getState().workbook) store.setState({ workbook })
  }

  source.subscribe((state, before) => {
    if (state.handle !== before.handle) return follow()
    if (state.workbook === before.workbook || waiting) return
    waiting = true
    later(follow)
  })
  return store
}
