import type { LinkType } from '../critical-path.ts'

/** Why an activity starts when it starts: what keeps it from starting one period earlier. */
export type Reason =
  /** In period 0, since nothing holds it up. */
  | { readonly kind: 'atOnce' }
  | { readonly kind: 'fixed' }
  /** It may not start before this period. */
  | { readonly kind: 'earliest'; readonly period: number }
  /** The activity `id` has to come first; where several hold it up, the first of its list. */
  | { readonly kind: 'precedence'; readonly id: string; readonly type: LinkType; readonly lag: number }
  /** The resource is full until this period, with the work of `holders`. */
  | {
      readonly kind: 'resource'
      readonly resource: string
      readonly until: number
      readonly holders: readonly string[]
    }
  /** Until this period there is not enough of the resource even without other work: a freeze. */
  | { readonly kind: 'capacity'; readonly resource: string; readonly until: number }

/** An activity that starts later than its links, earliest and fixed dates alone would let it. */
export type Late = {
  readonly id: string
  /** Its start if there were enough of every resource. */
  readonly earliest: number
  /** How many periods later than that it starts. */
  readonly by: number
  readonly reason: Reason
}

/** A step that would resolve a conflict. */
export type WayOut =
  | { readonly kind: 'removeLink'; readonly from: string; readonly to: string }
  | { readonly kind: 'moveFixed'; readonly id: string; readonly period: number }
  | { readonly kind: 'unfix'; readonly id: string }
  | {
      readonly kind: 'raiseCapacity'
      readonly resource: string
      readonly to: number
      readonly from: number
      readonly until: number
    }
  | { readonly kind: 'lowerDemand'; readonly id: string; readonly resource: string; readonly to: number }
  | { readonly kind: 'lowerEarliest'; readonly id: string; readonly period: number }
  | { readonly kind: 'addCapacity'; readonly resource: string }
  | { readonly kind: 'correct'; readonly id: string | null; readonly field: string }
  | { readonly kind: 'longerPeriods' }

export type ConflictKind =
  /** Two activities have the same id. */
  | 'duplicateId'
  /** A link names an activity that is not there: `ids` are the activity and the missing one. */
  | 'unknownId'
  /** A demand names a resource without capacity. */
  | 'unknownResource'
  /** A number that means nothing: `field` says which, `ids` whose. */
  | 'badNumber'
  /** A link of an unknown type. */
  | 'badLinkType'
  /** Neither of the two aims. */
  | 'badAim'
  /** Activities that need one another in turn, each followed by one that needs it. */
  | 'loop'
  /** No stretch of periods has enough of the resource, however long one waits. */
  | 'demandAboveCapacity'
  /** Fixed before it may start. */
  | 'fixedBeforeEarliest'
  /** The links to it, alone or from another fixed date, leave it no time: `ids` is the chain, the fixed one last. */
  | 'fixedTooSoon'
  /** Fixed dates that together, or alone, ask for more than there is in `period`. */
  | 'fixedOverCapacity'
  /** No order was found that leaves it room before the fixed date it is needed for, or before the resource runs out. */
  | 'noRoom'
  /** More periods by resources than can be kept in memory. */
  | 'tooLong'
  /** Stopped by the signal. */
  | 'cancelled'

/** Why there is no schedule, with the ids of the activities concerned and what would help. */
export type Conflict = {
  readonly kind: ConflictKind
  readonly ids: readonly string[]
  readonly resource?: string
  readonly period?: number
  readonly field?: string
  readonly waysOut: readonly WayOut[]
}

export type ScheduleOutcome =
  | {
      readonly ok: true
      /** The period each activity starts in. */
      readonly start: Readonly<Record<string, number>>
      /** The first period after the last finish. */
      readonly makespan: number
      /** No schedule can be shorter; a makespan equal to it is the shortest there is. */
      readonly lowerBound: number
      /** In the order of the request. */
      readonly late: readonly Late[]
      readonly because: Readonly<Record<string, Reason>>
    }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] }
