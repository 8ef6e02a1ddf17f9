import type { Moscow } from '#shared/methods/moscow.ts'
import type { Quadrant } from '#shared/methods/value-effort.ts'
import type { CriterionWeights } from './criterion-weights.ts'

/** Where an initiative stands, and why. METHOD C7 to C9. */
export type RankedInitiative = {
  readonly initiativeId: string
  /** `mandated`: done whatever its rank. `rejected`: decided against. `unscored`: neither scored nor needed by what is. */
  readonly standing: 'ranked' | 'mandated' | 'rejected' | 'unscored'
  /** 1 for the first of the ranked; null for the others. */
  readonly rank: number | null
  /** V and E of the method; null where scores are missing, or the method has no such part. */
  readonly value: number | null
  readonly effort: number | null
  /** What its confidence weighs, 0 to 1. */
  readonly confidence: number
  /** P: own priority by the chosen method. */
  readonly priority: number | null
  /** P*: own priority or that of what needs it, whichever is greater. */
  readonly inherited: number | null
  /** The initiative whose priority it inherits; null where its own stands. */
  readonly raisedBy: string | null
  /** A mandated initiative cannot be done without it. */
  readonly neededByMandated: boolean
  readonly quadrant: Quadrant | null
  /** Share of runs with a moved weight that keep it in the top, 0 to 1; null where no weight can be moved. METHOD C9. */
  readonly stability: number | null
  /** Criteria with a weight that it has no score for. */
  readonly missing: readonly string[]
  /** One-off money, likely; null where not priced. */
  readonly oneOff: number | null
  /** One-off money of all up to and with this one, the mandated first. Null: not in the line. */
  readonly cumulative: number | null
  /** Above the line that the money draws; null where there is no limit or it is not in the line. */
  readonly funded: boolean | null
}

/** Where the money ends. */
export type FundingLine = {
  readonly cap: number
  readonly mandated: number
  /** The rank of the last one above the line; 0 where not even the first is. */
  readonly lastFundedRank: number
  readonly spent: number
  readonly left: number
  /** Ranked or mandated without a price: counted as 0. */
  readonly unpriced: readonly string[]
}

/** The order of the initiatives under the chosen method, and how sure it is. */
export type Ranking = CriterionWeights & {
  readonly byInitiative: ReadonlyMap<string, RankedInitiative>
  /** In order: never before what is needed. */
  readonly ranked: readonly RankedInitiative[]
  /** Outside the ranking, in the order of their dependencies. METHOD D2. */
  readonly mandated: readonly RankedInitiative[]
  readonly rejected: readonly RankedInitiative[]
  readonly unscored: readonly RankedInitiative[]
  /** Loops of dependencies that are to be broken; inside them the order follows priority alone. */
  readonly loops: readonly (readonly string[])[]
  /** Where quadrants divide; null where the method has none. */
  readonly split: { readonly value: number; readonly effort: number } | null
  /** How many ranks count as the top for stability. */
  readonly top: number
  readonly funding: FundingLine | null
  /** Shares of effort by class; null unless the method is MoSCoW. */
  readonly moscowShares: Readonly<Record<Moscow, number>> | null
  /** WSJF: criteria whose smallest score is not 1, as the method wants it. */
  readonly withoutUnitScore: readonly string[]
}
