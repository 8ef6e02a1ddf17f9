import type { LinkType } from '../critical-path.ts'
import type { DependencyGraph } from '../dependency-graph.ts'

/** A link as given, by link number. */
export type ProblemLink = {
  readonly from: number
  readonly to: number
  readonly type: LinkType
  readonly lag: number
}

/**
 * A request that makes sense, in typed arrays. Activities are numbered in the order of the request, so that what they
 * are called decides nothing. Cells hold what is there of a resource in a period: `cells[period * resources + resource]`.
 */
export type Problem = {
  readonly size: number
  readonly ids: readonly string[]
  readonly durations: Int32Array
  readonly priorities: Float64Array
  /** The first period each may start in. */
  readonly release: Int32Array
  /** The period each is fixed to; -1 where it is free. */
  readonly fixed: Int32Array
  /** By its links and the fixed dates after it, the last period each may start in; `never` where there is no limit. */
  readonly latest: Int32Array
  readonly links: readonly ProblemLink[]
  /** Without loops, from what is needed to what needs it. */
  readonly graph: DependencyGraph
  /** From the start of what is needed to the start of what needs it, at least: by place in `graph`. */
  readonly distances: Int32Array
  /** The same links from the other side: `sources` of what arrives at each node. */
  readonly into: {
    readonly offsets: Int32Array
    readonly sources: Int32Array
    readonly distances: Int32Array
    readonly links: Int32Array
  }
  readonly order: Int32Array
  /** What each holds: from and to are periods after its start. */
  readonly uses: {
    readonly offsets: Int32Array
    readonly resource: Int32Array
    readonly amount: Float64Array
    readonly from: Int32Array
    readonly to: Int32Array
  }
  readonly resources: readonly string[]
  /** Periods that are looked at: long enough for every activity one after the other. */
  readonly horizon: number
  /** From this period on, capacities do not change any more. */
  readonly steadyFrom: number
  /** All capacity. */
  readonly capacity: Float64Array
  /** What the fixed activities leave. */
  readonly room: Float64Array
}

/** A latest start that is none. */
export const never = 0x3fff_ffff
