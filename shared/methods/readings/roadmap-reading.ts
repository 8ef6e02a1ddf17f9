import type { Quarter } from '#shared/methods/calendar.ts'
import type { LinkType } from '#shared/methods/critical-path.ts'
import type { Estimate } from '#shared/methods/pert.ts'
import type { LoadState } from '#shared/methods/team-load.ts'

/** Where an initiative stands in time. All dates are ISO; METHOD C10. */
export type RoadmapItem = {
  readonly initiativeId: string
  /** As planned by people; null where they have not said. */
  readonly start: string | null
  readonly finish: string | null
  /** From start to finish, both included, or from the estimate; null where neither is known. */
  readonly durationDays: number | null
  /** What the dates and dependencies of the others leave; null where no duration is known. */
  readonly earliestStart: string | null
  readonly earliestFinish: string | null
  readonly latestStart: string | null
  readonly latestFinish: string | null
  /** Days it may slip without moving the end of the plan. */
  readonly floatDays: number | null
  readonly critical: boolean
  /** PERT, in weeks. */
  readonly estimateWeeks: Estimate | null
  /** From the planned start by the least, expected and greatest duration. */
  readonly finishRange: { readonly low: string; readonly expected: string; readonly high: string } | null
}

/** A dependency that the planned dates break. */
export type DateConflict = {
  readonly initiativeId: string
  readonly dependsOnId: string
  readonly type: LinkType
  readonly lagDays: number
  /** What the link allows at the earliest and what is planned: the start, or the finish of a finish-to-finish link. */
  readonly earliest: string
  readonly planned: string
  readonly days: number
}

/** A plan that goes against a day that bounds it. */
export type BoundConflict = {
  readonly initiativeId: string
  /**
   * `tooEarly`: begun before its earliest day. `notOnFixedDay`: begun on another day than the fixed one. `fixedTooEarly`: the
   * fixed day is before the earliest one. `inFreeze`: begun while a team that works on it is frozen.
   */
  readonly kind: 'tooEarly' | 'notOnFixedDay' | 'fixedTooEarly' | 'inFreeze'
  readonly planned: string
  /** The day that bounds it; of a freeze its last one. */
  readonly date: string
  readonly freezeId: string | null
}

/** An initiative in an earlier wave than one it depends on. */
export type WaveConflict = {
  readonly initiativeId: string
  readonly waveId: string
  readonly dependsOnId: string
  readonly dependsOnWaveId: string
}

/** An initiative of the plan that needs one which is decided against, stopped, or left out of a scenario. */
export type MissingNeed = { readonly initiativeId: string; readonly dependsOnId: string }

/** What a quarter asks of a team. */
export type TeamLoad = {
  readonly teamId: string
  readonly quarterStart: string
  readonly demandDays: number
  /** What is left of the days entered after freezes. */
  readonly availableDays: number
  readonly enteredDays: number
  /** Demand ÷ available, 1 when full; null where no days are available. */
  readonly load: number | null
  readonly state: LoadState
  /** Why more than full is accepted, and by whom; empty: it is not. */
  readonly acceptance: string
  readonly accepted: boolean
  /** False for a quarter outside the horizon that still has work or days. */
  readonly inHorizon: boolean
  readonly parts: readonly { readonly initiativeId: string; readonly days: number }[]
}

/** The roadmap of everything that is in the plan. METHOD C10. */
export type RoadmapReading = {
  readonly items: readonly RoadmapItem[]
  readonly byInitiative: ReadonlyMap<string, RoadmapItem>
  readonly loops: readonly (readonly string[])[]
  /** Initiatives without float that last, in order of their start. */
  readonly criticalPath: readonly string[]
  /** First and last day of what is planned. */
  readonly start: string | null
  readonly finish: string | null
  readonly dateConflicts: readonly DateConflict[]
  readonly waveConflicts: readonly WaveConflict[]
  readonly boundConflicts: readonly BoundConflict[]
  /** Links of the plan to initiatives that are not part of it. */
  readonly missingNeeds: readonly MissingNeed[]
  /** Initiatives that finish before they start. */
  readonly backwards: readonly string[]
  readonly quarters: readonly Quarter[]
  /** Every team by every quarter of the horizon, then what lies outside it. */
  readonly loads: readonly TeamLoad[]
  /** Loads above full that nobody has accepted. */
  readonly overloads: readonly TeamLoad[]
}
