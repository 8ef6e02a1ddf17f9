import type { Range } from '../methods/range.ts'

/**
 * What a spreadsheet needs to compute the assessment and the ranking again: inputs, and beside each computed value what
 * the methods gave for it, so that a sheet of live formulas opens with the same numbers it will recalculate to.
 */

/** A setting that formulas refer to by name. */
export type WorkingSetting = {
  /** Name of the cell in the workbook, such as `cap_allowance`. */
  readonly name: string
  readonly label: string
  readonly value: number | string
  /** The values that may be chosen; null for numbers. */
  readonly choices: readonly string[] | null
  readonly min: number
  readonly max: number
}

/** `na`: not applicable; null: not rated. */
export type WorkingLevel = number | null | 'na'

export type WorkingPractice = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly domain: string
  /** In the order of the lenses. */
  readonly levels: readonly WorkingLevel[]
  /** 0, 1 or 2 for each goal, in their order. */
  readonly strengths: readonly number[]
  readonly stakeholder: number | null
  readonly agreedTarget: number | null
  readonly computed: {
    readonly cascade: number | null
    readonly importance: number | null
    readonly rescaled: number | null
    readonly suggestedTarget: number | null
    readonly mean: number | null
    readonly weakest: number | null
    readonly capability: number | null
    /** The label of the lens. */
    readonly cappedBy: string | null
    readonly target: number | null
    readonly gap: number | null
    readonly attention: number | null
    readonly overServed: boolean
    /** Place by attention, the greatest first, 1 and on; null where it asks for none. */
    readonly order: number | null
  }
}

/** A summary of practices. METHOD C5. */
export type WorkingRollUp = {
  readonly label: string
  readonly rated: number
  readonly applicable: number
  readonly coverage: number
  /** As it comes out, even where too little is rated to show it. */
  readonly preliminary: number | null
  /** Null where refused. */
  readonly value: number | null
  readonly target: number | null
}

export type WorkingLensIndex = Omit<WorkingRollUp, 'target'> & { readonly low: number }

export type WorkingAssessment = {
  readonly lenses: readonly {
    readonly id: string
    readonly label: string
    readonly weight: number
    readonly setting: string
  }[]
  readonly goals: readonly { readonly id: string; readonly label: string; readonly weight: number }[]
  readonly practices: readonly WorkingPractice[]
  readonly domains: readonly WorkingRollUp[]
  readonly overall: WorkingRollUp
  readonly lensIndices: readonly WorkingLensIndex[]
  readonly meanOfLensIndices: number | null
}

export type WorkingCriterion = {
  readonly id: string
  readonly part: string
  readonly partLabel: string
  readonly title: string
  /** Points; only ratios within a part matter. */
  readonly weight: number
  /** The weight comes from judgements pair by pair, not from the criterion. */
  readonly judged: boolean
  readonly scaleMin: number
  readonly scaleMax: number
}

export type WorkingInitiative = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly standing: 'ranked' | 'mandated' | 'rejected' | 'unscored'
  readonly confidence: 'high' | 'medium' | 'low'
  readonly moscow: 'must' | 'should' | 'could' | 'wont' | null
  readonly effortDays: number
  /** One for each criterion. */
  readonly scores: readonly (number | null)[]
  /** Places in the list of those that need this one and pass their priority on. METHOD C9. */
  readonly neededBy: readonly number[]
  readonly computed: {
    readonly confidence: number
    readonly value: number | null
    readonly effort: number | null
    readonly priority: number | null
    readonly inherited: number | null
    readonly rank: number | null
    readonly quadrant: 'quickWin' | 'majorBet' | 'fillIn' | 'reconsider' | null
  }
}

export type WorkingRanking = {
  readonly method: 'valueEffort' | 'weighted' | 'rice' | 'ice' | 'wsjf' | 'costOfDelay' | 'moscow'
  readonly methodLabel: string
  /** Criteria that the method uses, those of a part side by side. */
  readonly criteria: readonly WorkingCriterion[]
  readonly initiatives: readonly WorkingInitiative[]
  /** Where quadrants divide, and by which rule; null where the method has none. */
  readonly split: { readonly rule: 'fixed' | 'median'; readonly value: number; readonly effort: number } | null
}

/** An initiative of the plan: when it happens and what it costs. Dates are ISO, amounts in the workbook's currency. */
export type WorkingPlanItem = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly lane: string
  readonly start: string | null
  readonly finish: string | null
  /** Null: it is in none. */
  readonly waveId: string | null
  readonly wave: string
  readonly waveStart: string | null
  readonly waveFinish: string | null
  /** 0 to 1. */
  readonly progress: number
  readonly oneOff: Range | null
  readonly run: Range | null
  readonly saving: Range | null
  /** The days that count: its own, else those of its wave. */
  readonly from: string | null
  readonly to: string | null
  /** Days from one to the other, both included, as far as they are done and not. */
  readonly days: { readonly done: number; readonly left: number }
  /** Area of its bubble, in money: the likely one-off amount, or the least that can be seen. */
  readonly area: number
}

/** Money of a stretch of time: likely, and cash from the worst case to the best. METHOD C11. */
export type WorkingFlows = {
  readonly oneOff: number
  readonly run: number
  readonly saving: number
  readonly cash: Range
}

export type WorkingPlan = {
  /** The least area of a bubble; 1 where nothing costs anything. */
  readonly leastArea: number
  readonly items: readonly WorkingPlanItem[]
  readonly quarters: readonly (WorkingFlows & {
    readonly label: string
    readonly year: string
    readonly first: string
    readonly last: string
    readonly cumulative: number
  })[]
  readonly years: readonly (WorkingFlows & { readonly label: string; readonly cumulative: number })[]
  readonly totals: { readonly oneOff: Range; readonly run: Range; readonly saving: Range }
  /** Null without a horizon. */
  readonly netPresentValue: Range | null
  /** What amounts are divided by on axes, so that they stay short, and its name. */
  readonly unit: number
  readonly unitLabel: string
}

export type Workings = {
  readonly settings: readonly WorkingSetting[]
  readonly assessment: WorkingAssessment
  /** Null where there are no initiatives. */
  readonly ranking: WorkingRanking | null
  /** Null where nothing is in the plan. */
  readonly plan: WorkingPlan | null
}
