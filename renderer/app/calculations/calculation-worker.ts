import { explain } from '#shared/methods/explain.ts'
import { moneyRange } from '#shared/methods/readings/money-range.ts'
import { portfolio } from '#shared/methods/readings/portfolio.ts'
import { robustnessOf } from '#shared/methods/readings/robustness-of.ts'
import { scheduleProposal } from '#shared/methods/readings/schedule-proposal.ts'
import type { CalculationOrder, Calculations } from './calculations.ts'

function calculate(order: CalculationOrder): Calculations[CalculationOrder['kind']]['result'] {
  switch (order.kind) {
    case 'robustness':
      return robustnessOf(order.input)
    case 'portfolio':
      return portfolio(order.input)
    case 'moneyRange':
      return moneyRange(order.input)
    case 'schedule':
      return scheduleProposal(order.input.workbook, order.input.options)
    case 'explanation':
      return explain(order.input.workbook, order.input.figure)
  }
}

/** Ten thousand draws or a schedule take up to a second: they are made here, so that the screen never waits. */
self.onmessage = ({ data }: MessageEvent<CalculationOrder>) => self.postMessage(calculate(data))
