import type { LinkType } from './critical-path.ts'

/** Start and finish as day numbers. */
export type Span = { readonly start: number; readonly finish: number }

/**
 * The day that a link forbids to be earlier: the start of the later activity, or for finish-to-finish its finish. METHOD C10.
 * Conflict: the planned day is before it.
 */
export function earliestAllowed(type: LinkType, needed: Span, lagDays: number): number {
  return (type === 'startToStart' ? needed.start : needed.finish) + lagDays
}

/** By how many days a link is broken; 0 where it holds. */
export function conflictDays(type: LinkType, needed: Span, needing: Span, lagDays: number): number {
  const planned = type === 'finishToFinish' ? needing.finish : needing.start
  return Math.max(0, earliestAllowed(type, needed, lagDays) - planned)
}
