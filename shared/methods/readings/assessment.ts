import type { Attainment } from '#shared/methods/attainment.ts'
import type { SystemicReason } from '#shared/methods/systemic-finding.ts'
import type { Confidence, Lens } from '#shared/model/lens.ts'

/** What is known of one practice through one lens. METHOD C1. */
export type LensCell = {
  readonly lens: Lens
  /** The level that counts: the agreed one, else the lower middle of the ratings. Null: not applicable or not rated. */
  readonly level: number | null
  readonly notApplicable: boolean
  /** Where the level, or its not being applicable, comes from. */
  readonly source: 'agreed' | 'proposed' | 'none'
  readonly median: number | null
  /** Highest less lowest rating. */
  readonly spread: number | null
  /** How many participants gave a level. */
  readonly count: number
  readonly low: number | null
  readonly high: number | null
  /** As agreed, else the lower middle of the raters' own. */
  readonly confidence: Confidence | null
  /** The spread reaches the workbook's threshold. */
  readonly flagged: boolean
  /** Flagged, and the room has not agreed on a level yet. */
  readonly toSettle: boolean
}

export type Importance = {
  /** From the goals it serves, 0 to 100. */
  readonly cascade: number | null
  /** What stakeholders say, 0 to 100. */
  readonly stakeholder: number | null
  /** Both blended: I of METHOD C3. */
  readonly value: number | null
  /** Stretched over the practices in scope: I' of METHOD C3, for the rule of targets only. */
  readonly rescaled: number | null
}

/** What is known of one practice in scope. */
export type PracticeReading = {
  readonly practiceId: string
  readonly domainId: string | null
  /** In the order of `lenses`. */
  readonly cells: readonly LensCell[]
  readonly mean: number | null
  readonly weakest: number | null
  /** C of METHOD C2, 0 to 5; null where nothing is rated. */
  readonly capability: number | null
  /** The lens that holds the capability down; null where the mean stands. */
  readonly cappedBy: Lens | null
  readonly importance: Importance
  readonly suggestedTarget: number | null
  /** T of METHOD C3: the agreed target, else the suggested one. */
  readonly target: number | null
  readonly targetIsOverride: boolean
  readonly gap: number | null
  readonly attention: number | null
  readonly overServed: boolean
  /** Capability ÷ target, and its letter. */
  readonly attainmentShare: number | null
  readonly attainment: Attainment | null
  readonly ratedCells: number
  readonly applicableCells: number
  /** Mean weight of the confidence of its rated cells, 0 to 1; null where none is given. */
  readonly confidence: number | null
  /** Cells whose spread is still to be settled. */
  readonly toSettle: number
}

/** A summary of several practices. */
export type RollUp = {
  /** Weighted by importance; null where refused. */
  readonly value: number | null
  /** The same although refused, for those who must have it; null where nothing is rated. */
  readonly preliminary: number | null
  /** `empty`: nothing is rated. `coverage`: less is rated than the workbook asks for a summary. */
  readonly refused: 'empty' | 'coverage' | null
  readonly ratedCells: number
  readonly applicableCells: number
  /** Rated ÷ applicable cells, 0 to 1. */
  readonly coverage: number
}

export type DomainReading = {
  /** Null: practices without a domain. */
  readonly domainId: string | null
  readonly practiceIds: readonly string[]
  readonly capability: RollUp
  /** Targets of its practices, weighted alike. */
  readonly target: number | null
  readonly gap: number | null
}

export type LensReading = {
  readonly lens: Lens
  readonly index: RollUp
  /** Practices rated through this lens. */
  readonly rated: number
  readonly applicable: number
  /** Of them, those at or below the level that METHOD C6 looks at. */
  readonly low: number
  readonly lowShare: number | null
}

/** A lens that is weak across practices. METHOD C6. */
export type SystemicFinding = {
  readonly lens: Lens
  readonly reason: SystemicReason
  readonly index: number | null
  readonly meanOfIndices: number | null
  readonly lowShare: number
  /** The practices that are weak here, most important first. */
  readonly practiceIds: readonly string[]
  /** Practices that use what weak ones deliver, those fed by most first. */
  readonly suffering: readonly { readonly practiceId: string; readonly feedsFrom: readonly string[] }[]
}

/** How many practices in scope need the data or output of this one. */
export type NeededPractice = { readonly practiceId: string; readonly neededBy: readonly string[] }

/** Everything the current state says: METHOD C1 to C6. */
export type Assessment = {
  /** Practices in scope, in their order. */
  readonly practices: readonly PracticeReading[]
  readonly byPractice: ReadonlyMap<string, PracticeReading>
  /** Domains that have practices in scope, in their order; those without a domain last. */
  readonly domains: readonly DomainReading[]
  /** In the order of `lenses`. */
  readonly lenses: readonly LensReading[]
  readonly overall: RollUp
  readonly overallTarget: number | null
  readonly meanOfLensIndices: number | null
  readonly systemic: readonly SystemicFinding[]
  /** Practices that others need, most needed first. */
  readonly mostNeeded: readonly NeededPractice[]
}
