import type { StrategyPageData } from '#shared/charts/strategy-page-data.ts'
import type { Cell, StrategyOnAPage } from '#shared/report/report.ts'

/** The strategy on a page with its figures written. @param write a cell as documents have it */
export function strategyPageFigures(page: StrategyOnAPage, write: (cell: Cell) => string): StrategyPageData {
  const money = (value: number) => write({ kind: 'number', value, format: { kind: 'moneyShort' } })
  return {
    ...page,
    metrics: page.metrics.map((metric) => ({ value: write(metric.value), label: metric.label })),
    investment: page.investment.map((part) => ({ ...part, amount: money(part.amount) })),
    investmentTotal: money(page.investmentTotal),
  }
}
