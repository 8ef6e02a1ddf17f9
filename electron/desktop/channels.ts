/** The names under which preload and main talk. Nothing else passes between them. */
export const channels = {
  /** Screen to host: a request of the contract, by name. */
  ask: 'opsbook:ask',
  /** Host to screen: an event of the contract. */
  event: 'opsbook:event',
  /** Preload to main: a file that the person dropped on the window. */
  dropped: 'opsbook:dropped',
  /** Main to preload: the window is about to close. Preload to main: nothing is under way any more. */
  leaving: 'opsbook:leaving',
  left: 'opsbook:left',
  /** Preload to main: a mark for the start-up timeline. */
  mark: 'opsbook:mark',
} as const

/** The command line switch, and what main hands to the preload, for the start-up timeline. */
export const perfSwitch = '--perf'

/** The name under which the service knows a window. */
export function screenOf(contents: { readonly id: number }): string {
  return `window-${contents.id}`
}
