import { shiftMonths } from '#shared/methods/calendar.ts'
import type { RowOf } from '#shared/model/entities.ts'

/** A bar that is being moved or stretched and has not been put down yet: how many months its ends are from where they were. */
export type GanttDraft = { readonly id: string; readonly start: number; readonly finish: number }

/** How a person takes hold of a bar. */
export type Grip = 'move' | 'start' | 'finish'

/** The dates of a draft; null where it would end before it begins. */
export function draftedDates(
  { start, finish }: Pick<RowOf<'initiative'>, 'start' | 'finish'>,
  draft: GanttDraft,
): { readonly start: string; readonly finish: string } | null {
  if (start === null || finish === null) return null
  const dates = { start: shiftMonths(start, draft.start), finish: shiftMonths(finish, draft.finish) }
  return dates.finish < dates.start ? null : dates
}

/** The draft after so many more months on one of its ends or on both. */
export function pulled(draft: GanttDraft, grip: Grip, months: number): GanttDraft {
  return {
    ...draft,
    start: grip === 'finish' ? draft.start : draft.start + months,
    finish: grip === 'start' ? draft.finish : draft.finish + months,
  }
}

/** What an arrow does with a bar: Shift moves it, Alt moves its end, both together its beginning. */
export function gripOf({ shiftKey, altKey }: { readonly shiftKey: boolean; readonly altKey: boolean }): Grip | null {
  if (shiftKey && altKey) return 'start'
  if (shiftKey) return 'move'
  return altKey ? 'finish' : null
}
