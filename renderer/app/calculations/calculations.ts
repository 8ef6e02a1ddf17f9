import type { Explanation } from '#shared/methods/explanations/explanation.ts'
import type { MoneyRange } from '#shared/methods/readings/money-range.ts'
import type { Portfolio } from '#shared/methods/readings/portfolio.ts'
import type { RobustnessInput } from '#shared/methods/readings/robustness-of.ts'
import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import type { ProposalOptions, ScheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import type { Workbook } from '#shared/model/workbook.ts'

/** What takes longer than a frame and is calculated beside the screen: plain data in, plain data out. */
export type Calculations = {
  readonly robustness: { readonly input: RobustnessInput; readonly result: Robustness }
  readonly portfolio: { readonly input: Workbook; readonly result: Portfolio }
  readonly moneyRange: { readonly input: Workbook; readonly result: MoneyRange | null }
  readonly schedule: {
    readonly input: { readonly workbook: Workbook; readonly options: ProposalOptions }
    readonly result: ScheduleProposal
  }
  readonly explanation: {
    readonly input: { readonly workbook: Workbook; readonly figure: string }
    readonly result: Explanation | null
  }
}

export type CalculationKind = keyof Calculations

/** What is asked of the worker. */
export type CalculationOrder = {
  readonly [K in CalculationKind]: { readonly kind: K; readonly input: Calculations[K]['input'] }
}[CalculationKind]
