import { medianAndSpread } from './median-and-spread.ts'

/** One rater's view of one thing in two rounds. */
export type ViewInTwoRounds = { readonly before: number; readonly now: number }

/** What changed on one thing between two rounds, by those who rated it in both. */
export type RoundShift = {
  readonly raters: number
  /** How many changed their view. */
  readonly changed: number
  /** Of those, how many came nearer to the earlier median. */
  readonly nearer: number
  readonly medianBefore: number
  readonly medianNow: number
  readonly spreadBefore: number
  readonly spreadNow: number
}

/**
 * The stability that Delphi studies ask of their last round: who moved, and whether towards the group. Scheibe, Skutsch and
 * Schofer, "Experiments in Delphi methodology" (in Linstone and Turoff, 1975).
 * @returns null where nobody rated in both rounds
 */
export function roundShift(views: readonly ViewInTwoRounds[]): RoundShift | null {
  const before = medianAndSpread(views.map((view) => view.before))
  const now = medianAndSpread(views.map((view) => view.now))
  if (before === null || now === null) return null
  const changed = views.filter((view) => view.before !== view.now)
  const away = (level: number) => Math.abs(level - before.median)
  return {
    raters: views.length,
    changed: changed.length,
    nearer: changed.filter((view) => away(view.now) < away(view.before)).length,
    medianBefore: before.median,
    medianNow: now.median,
    spreadBefore: before.spread,
    spreadNow: now.spread,
  }
}
