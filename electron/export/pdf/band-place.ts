import type { Aside } from '../block-kinds.ts'
import type { TagStep } from './tag.ts'

/** Where a band stands: what is left of its page, what it is part of, and a name for its own parts. */
export type BandPlace = {
  readonly height: number
  readonly within: readonly TagStep[]
  readonly key: string
  /** Advice that stands between the pictures and the tables behind them. */
  readonly below: readonly Aside[]
}
