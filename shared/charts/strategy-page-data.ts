type Tone = 'good' | 'attention' | 'danger' | 'neutral'

/**
 * The strategy on a page (METHOD E3). Shares are 0 to 1.
 * @typeParam Metric a figure of its head @typeParam Amount an amount of money
 */
export type StrategyPage<Metric, Amount> = {
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  readonly metrics: readonly Metric[]
  readonly vision: string
  readonly mission: string
  readonly principles: readonly string[]
  readonly goals: readonly {
    readonly title: string
    readonly text: string
    readonly progress: number | null
    /** The id of the progress. */
    readonly figure?: string
    readonly measure: string
    readonly from: string
    readonly to: string
  }[]
  readonly pillars: readonly {
    readonly title: string
    readonly subtitle: string
    readonly hue: number
    readonly initiatives: readonly { readonly title: string; readonly when: string }[]
    /** Initiatives beyond those listed. */
    readonly more: number
  }[]
  readonly investment: readonly {
    readonly title: string
    readonly hue: number
    readonly amount: Amount
    readonly share: number
  }[]
  readonly investmentTotal: Amount
  readonly risks: readonly { readonly title: string; readonly response: string; readonly tone: Tone }[]
  readonly labels: Readonly<
    Record<
      | 'vision'
      | 'mission'
      | 'principles'
      | 'goals'
      | 'goalsNote'
      | 'pillars'
      | 'investment'
      | 'total'
      | 'risks'
      | 'more'
      | 'open',
      string
    >
  >
}

/** The same, ready to be drawn: figures are written already. */
export type StrategyPageData = StrategyPage<{ readonly value: string; readonly label: string }, string>
