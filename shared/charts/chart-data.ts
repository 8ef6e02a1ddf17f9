/** What each chart needs to be drawn. The report fills these in; nothing here is computed by a chart. */

export type RadarData = {
  readonly kind: 'radar'
  readonly axes: readonly { readonly label: string; readonly now: number | null; readonly target: number | null }[]
  readonly max: number
  readonly labels: { readonly now: string; readonly target: string }
}

/** Practices by domain with a cell a lens, now, target, gap and importance. */
export type HeatMapData = {
  readonly kind: 'heatMap'
  readonly lenses: readonly string[]
  readonly groups: readonly {
    readonly label: string
    readonly hue: number
    readonly rows: readonly {
      readonly id: string
      readonly label: string
      /** A mark from 1 to 5, drawn as dots; null: not known. */
      readonly importance: number | null
      /** A level a lens; null: not rated; 'na': not applicable. */
      readonly levels: readonly (number | null | 'na')[]
      readonly now: number | null
      readonly target: number | null
      readonly gap: number | null
    }[]
  }[]
  /** The names of groups and rows on all pages that a map goes over, which its columns are as wide as; its own where it is on one. */
  readonly onAllPages?: readonly { readonly label: string; readonly names: readonly string[] }[]
  readonly labels: Readonly<
    Record<'practice' | 'importance' | 'now' | 'target' | 'gap' | 'way' | 'notApplicable', string>
  >
}

/** Bubbles over value and effort, numbered by rank. */
export type ValueEffortData = {
  readonly kind: 'valueEffort'
  /** Too many to be told apart: fields say how many there are, and name the first of them. For pictures in which nothing is moved. */
  readonly counted?: boolean
  readonly min: number
  readonly max: number
  readonly splitValue: number
  readonly splitEffort: number
  readonly bubbles: readonly {
    readonly id: string
    readonly number: number
    readonly label: string
    readonly value: number
    readonly effort: number
    /** Area of the bubble, any unit, not negative. */
    readonly size: number
    readonly hue: number
    readonly confidence: 'high' | 'medium' | 'low'
  }[]
  readonly labels: Readonly<Record<'value' | 'effort' | 'quickWins' | 'majorBets' | 'fillIns' | 'reconsider', string>>
  /** Words for the legend of how sure the estimates are; without them no legend is drawn. */
  readonly confidenceLabels?: Readonly<Record<'high' | 'medium' | 'low', string>>
  /** Numbers up to this one are named in words beside the picture: the others need their names in it first. */
  readonly namedBeside?: number
}

/** Bars on a time axis by lane, with dependencies, milestones and the critical path. Dates are ISO. */
export type RoadmapData = {
  readonly kind: 'roadmap'
  readonly start: string
  readonly finish: string
  readonly quarters: readonly { readonly start: string; readonly label: string; readonly year: string }[]
  readonly today: string | null
  /** From row to row no more than this, in points: what all pages of a roadmap have room for. */
  readonly mostPitch?: number
  readonly lanes: readonly {
    readonly label: string
    readonly hue: number
    readonly bars: readonly {
      readonly id: string
      readonly number: string
      readonly label: string
      readonly start: string
      readonly finish: string
      readonly progress: number
      readonly critical: boolean
      readonly confidence: 'high' | 'medium' | 'low'
      readonly milestones: readonly { readonly date: string; readonly label: string }[]
      /** Days that bound when it may begin: not before one, or on one. `broken`: the plan goes against it. */
      readonly bounds: readonly {
        readonly kind: 'earliest' | 'fixed'
        readonly date: string
        readonly broken: boolean
      }[]
    }[]
  }[]
  /** Days in which teams do no change work, by their first day; `finish` is the first day after. */
  readonly freezes: readonly { readonly label: string; readonly start: string; readonly finish: string }[]
  readonly links: readonly {
    readonly from: string
    readonly to: string
    readonly critical: boolean
    readonly conflict: boolean
  }[]
  readonly labels: Readonly<
    Record<
      | 'planned'
      | 'done'
      | 'critical'
      | 'milestone'
      | 'dependsOn'
      | 'today'
      | 'confidenceLow'
      | 'earliest'
      | 'fixed'
      | 'freeze',
      string
    >
  >
}

/** From now to target for each practice, largest attention first. */
export type GapsData = {
  readonly kind: 'gaps'
  readonly max: number
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly now: number
    readonly target: number
    readonly attention: number
    readonly hue: number
  }[]
  readonly labels: { readonly now: string; readonly target: string; readonly attention: string }
}

/** Bars with a value each, and a mark on the one that stands out. */
export type BarsData = {
  readonly kind: 'bars'
  readonly max: number
  readonly bars: readonly {
    readonly label: string
    readonly value: number
    readonly note: string
    readonly marked: boolean
  }[]
}

/** Importance against capability. */
export type ScatterData = {
  readonly kind: 'scatter'
  readonly points: readonly {
    readonly id: string
    readonly label: string
    /** Stands for the name where that has no room. */
    readonly short?: string
    readonly x: number
    readonly y: number
    readonly hue: number
    readonly marked: boolean
  }[]
  /** `unnamed` stands before how many points have no room for a name. */
  readonly labels: { readonly x: string; readonly y: string; readonly unnamed: string }
  /** What the axes go from and to. */
  readonly xRange: readonly [number, number]
  readonly yRange: readonly [number, number]
}

/** Money by quarter in stacked parts, with the running total. */
export type InvestmentData = {
  readonly kind: 'investment'
  readonly periods: readonly {
    readonly label: string
    readonly oneOff: number
    readonly run: number
    readonly saving: number
    readonly cumulative: number
  }[]
  readonly labels: Readonly<Record<'oneOff' | 'run' | 'saving' | 'cumulative', string>>
  /** Writes an amount on the axis; amounts come already divided by `unit`. */
  readonly unit: number
  readonly unitLabel: string
}

/** Load of teams by quarter, 1 = full, and what the method says of it; work for a team without any days has no load and is red. */
export type LoadData = {
  readonly kind: 'load'
  readonly periods: readonly string[]
  readonly teams: readonly {
    readonly label: string
    readonly loads: readonly {
      readonly load: number | null
      readonly state: 'none' | 'green' | 'amber' | 'red'
      /** More than full, and somebody answers for it: no overload that is still to be solved. */
      readonly accepted?: true
    }[]
  }[]
  readonly labels: { readonly accepted: string }
}

/** The 5 × 5 of likelihood and impact with the numbers of the risks in it. */
export type RiskMatrixData = {
  readonly kind: 'riskMatrix'
  readonly redFrom: number
  readonly amberFrom: number
  readonly risks: readonly {
    readonly id: string
    readonly number: number
    readonly label: string
    readonly likelihood: number
    readonly impact: number
  }[]
  readonly labels: { readonly likelihood: string; readonly impact: string }
}

/** Priorities to goals to practices, with links as thick as they are strong. */
export type CascadeData = {
  readonly kind: 'cascade'
  readonly columns: readonly {
    readonly title: string
    readonly nodes: readonly {
      readonly id: string
      readonly label: string
      readonly figure: string
      readonly hue: number | null
    }[]
  }[]
  readonly links: readonly {
    readonly from: string
    readonly to: string
    readonly strength: number
    readonly marked: boolean
  }[]
}

/** What needs what: columns from what comes first to what needs it. */
export type DependenciesData = {
  readonly kind: 'dependencies'
  readonly entity: string
  readonly nodes: readonly {
    readonly id: string
    readonly label: string
    /** From 0 on, left to right. */
    readonly column: number
    readonly hue: number | null
    readonly marked: boolean
  }[]
  /** From what is needed to what needs it. */
  readonly links: readonly {
    readonly from: string
    readonly to: string
    readonly inLoop: boolean
    readonly marked: boolean
  }[]
}

/** Where a measure stands between baseline and target. */
export type BulletData = {
  readonly kind: 'bullets'
  /** What stands over where measures come from, where they are and where they go. */
  readonly heads?: { readonly from: string; readonly now: string; readonly to: string }
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    /** What it belongs to, with those beside it of the same name. */
    readonly group?: string
    readonly progress: number | null
    readonly from: string
    readonly now: string
    readonly to: string
    readonly tone: 'good' | 'attention' | 'danger' | 'neutral'
  }[]
}

export type ChartData =
  | RadarData
  | HeatMapData
  | ValueEffortData
  | RoadmapData
  | GapsData
  | BarsData
  | ScatterData
  | InvestmentData
  | LoadData
  | RiskMatrixData
  | CascadeData
  | BulletData
  | DependenciesData
