import type { LinkType } from '../critical-path.ts'

/** How a link ties two activities, in the model's words, in those of the standards, or as the literature abbreviates them. */
export type LinkName = LinkType | 'finish-start' | 'start-start' | 'finish-finish' | 'FS' | 'SS' | 'FF'

/** `id` has to come first. Lag in periods; a negative one lets the later activity begin that much earlier. */
export type Link = { readonly id: string; readonly type?: LinkName; readonly lag?: number }

/** Something to be scheduled, without a break once it has begun. */
export type Activity = {
  readonly id: string
  /** Whole periods; 0 for a milestone, which holds no resource. */
  readonly duration: number
  /** Units held of each resource: the same in every period, or period by period from the start (0 after the list's end). */
  readonly demand: Readonly<Record<string, number | readonly number[]>>
  readonly after: readonly Link[]
  /** Greater is more important; an activity without one comes after those that have one. */
  readonly priority?: number
  /** The first period it may start in. */
  readonly earliest?: number
  /** The period it starts in, come what may. */
  readonly fixed?: number
}

/** The same amount in every period, or period by period: the last value of a list holds for ever after. 0: frozen. */
export type Capacity = Readonly<Record<string, number | readonly number[]>>

/** What can stop the search; an AbortSignal is one. It is looked at before every report of progress. */
export type Signal = { readonly aborted: boolean }

export type ScheduleRequest = {
  readonly activities: readonly Activity[]
  readonly capacity: Capacity
  readonly aim: 'ranking' | 'makespan'
  readonly effort?: 'quick' | 'thorough'
  /** The same seed gives the same schedule, on any machine. */
  readonly seed?: number
  /** @param share of the counted effort that is spent, 0 to 1 */
  readonly onProgress?: (share: number) => void
  readonly signal?: Signal
}
