import type { Concordance } from '#shared/methods/kendall-w.ts'

/** How solid the place of one ranked initiative is. */
export type RobustRank = {
  readonly initiativeId: string
  /** Its agreed rank. */
  readonly rank: number
  /** Share of draws in which it is in the top, 0 to 1. */
  readonly topShare: number
  /** Share of draws in which it is first. */
  readonly firstShare: number
  /** Ranks that 5, 50 and 95 % of the draws reach at most. */
  readonly low: number
  readonly median: number
  readonly high: number
}

/** Two initiatives that stand the other way round in a share of the draws. */
export type RankSwap = { readonly aheadId: string; readonly behindId: string; readonly share: number }

/** The least change of a single weight that changes who is chosen. */
export type SmallestChange = {
  readonly criterionId: string
  /** Its share among the criteria it trades off against, 0 to 1, as agreed and where the change happens. */
  readonly from: number
  readonly to: number
  readonly entersIds: readonly string[]
  readonly leavesIds: readonly string[]
}

/** A difference of opinion on one score, and how much steadier the top would be without it. */
export type OpenOpinion = {
  readonly initiativeId: string
  readonly criterionId: string
  readonly low: number
  readonly high: number
  /** Of all unsteadiness of the top the share that goes away when this one is settled, 0 to 1. */
  readonly gain: number
}

/** An initiative that no weighting of the criteria puts first. `beatenById`: by this one under every weighting. */
export type NeverFirstInitiative = { readonly initiativeId: string; readonly beatenById: string | null }

/**
 * `solid`, `fairlySolid`, `open`: by the share of the top that stays. `noOrder`: fewer than two are ranked. `nothingVaries`:
 * no weight trades off against another and nobody differs, so that there is nothing to draw.
 */
export type Solidity = 'solid' | 'fairlySolid' | 'open' | 'noOrder' | 'nothingVaries'

/** How far the order depends on opinions. METHOD C9. Plain data: it may come from a worker. */
export type Robustness = {
  readonly solidity: Solidity
  readonly draws: number
  /** How many ranks count as the top here: the workbook's, but at most half of those that are ranked. */
  readonly top: number
  /** Of the agreed top, the share that is there in a draw, on average. */
  readonly overlap: number
  /** Share of draws with exactly the agreed top. */
  readonly setHolds: number
  /** In order of rank. */
  readonly ranks: readonly RobustRank[]
  /** Pairs that swap in at least a quarter of the draws, most often first. */
  readonly swaps: readonly RankSwap[]
  /** Who counts as chosen: the funded, or the top where money draws no line through the ranked. */
  readonly chosen: 'funded' | 'top'
  readonly smallestChange: SmallestChange | null
  /** The single difference of opinion that unsettles the top most; null where nobody differs or none matters. */
  readonly openOpinion: OpenOpinion | null
  /** How many scores participants differ on. */
  readonly differences: number
  /** How far the orders of the participants agree; null for fewer than two who scored the same things. */
  readonly concordance: Concordance | null
  readonly neverFirst: readonly NeverFirstInitiative[]
}
