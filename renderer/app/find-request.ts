import { createStore } from 'zustand/vanilla'

type FindRequests = {
  /** How often the field that finds anything was asked for since the screen started. */
  readonly count: number
  /** Where the focus was when it was asked for last. */
  readonly from: Element | null
}

export const findRequests = createStore<FindRequests>(() => ({ count: 0, from: null }))

/** Opens the field that finds anything and runs any command. */
export function openFind(): void {
  findRequests.setState(({ count }) => ({ count: count + 1, from: document.activeElement }))
}
