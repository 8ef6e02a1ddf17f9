type Tone = 'good' | 'attention' | 'danger' | 'neutral'

/** The strategy on a page, ready to be drawn: figures are written already, shares are 0 to 1. */
export type StrategyPageData = {
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  readonly metrics: readonly { readonly value: string; readonly label: string }[]
  readonly vision: string
  readonly mission: string
  readonly principles: readonly string[]
  readonly goals: readonly {
    readonly title: string
    readonly text: string
    readonly progress: number | null
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
    readonly amount: string
    readonly share: number
  }[]
  readonly investmentTotal: string
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
