import { createStore } from 'zustand/vanilla'

/** How often the field that finds anything was asked for since the screen started. */
export const findRequests = createStore<{ readonly count: number }>(() => ({ count: 0 }))

/** Opens the field that finds anything and runs any command. */
export function openFind(): void {
  findRequests.setState(({ count }) => ({ count: count + 1 }))
}
