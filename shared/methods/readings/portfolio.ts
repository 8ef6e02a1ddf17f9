import { bestPortfolio } from '#shared/methods/best-portfolio.ts'
import { rangeOf } from '#shared/methods/range.ts'
import { singleton, type Workbook } from '#shared/model/workbook.ts'
import { byScores } from './by-scores.ts'
import { allInitiatives } from './initiative-graph.ts'
import { portfolioWorth } from './portfolio-worth.ts'
import { rank, rankSources } from './rank.ts'

/** Some initiatives with what they are worth and cost. */
export type PortfolioSet = { readonly ids: readonly string[]; readonly value: number; readonly cost: number }

/**
 * The best that a budget buys, beside what the ranking's own line buys. METHOD C9 and C11.
 * `noLimit`: no budget is set. `overBudget`: what is mandated, with all it needs, costs more than there is. `nothingScored`:
 * nothing but the mandated has a value.
 */
export type Portfolio =
  | { readonly kind: 'noLimit' | 'nothingScored' }
  | { readonly kind: 'overBudget'; readonly cap: number; readonly needed: number }
  | {
      readonly kind: 'found'
      readonly cap: number
      readonly best: PortfolioSet
      readonly byRanking: PortfolioSet
      /** In the one and not in the other. */
      readonly onlyBest: readonly string[]
      readonly onlyRanking: readonly string[]
      /** Whether nothing better exists; else no portfolio is worth more than `atMost`. */
      readonly exact: boolean
      readonly atMost: number
    }

/** Items looked at over all branches: about a second at the very worst. */
const mostLooks = 16_000_000

/** Computed once for the same tables; up to a second where initiatives are many and alike. */
export const portfolio: (workbook: Workbook) => Portfolio = byScores(rankSources, (workbook) => {
  const { moneyCap } = singleton(workbook, 'prioritisation')
  if (moneyCap === null) return { kind: 'noLimit' }
  const { rows, graph } = allInitiatives(workbook)
  const ranking = rank(workbook)
  const items = rows.map(({ id }) => ranking.byInitiative.get(id))
  const values = items.map((item) => (item === undefined ? 0 : portfolioWorth(ranking.method, item)))
  const costs = rows.map((row) => rangeOf(row.oneOffLow, row.oneOffLikely, row.oneOffHigh)?.likely ?? 0)
  if (items.every((item, at) => item?.standing !== 'ranked' || values[at] === 0)) return { kind: 'nothingScored' }
  const found = bestPortfolio(
    graph,
    {
      values,
      costs,
      mandated: (item) => items[item]?.standing === 'mandated',
      excluded: (item) => items[item]?.standing === 'rejected',
    },
    moneyCap,
    Math.floor(mostLooks / Math.max(80, rows.length)),
  )
  if (found.kind === 'overBudget') return { kind: 'overBudget', cap: moneyCap, needed: found.needed }
  const nodes = rows.map((_, node) => node)
  const set = (chosen: readonly number[]): PortfolioSet => ({
    ids: chosen.flatMap((node) => rows[node]?.id ?? []),
    value: chosen.reduce((sum, node) => sum + (values[node] ?? 0), 0),
    cost: chosen.reduce((sum, node) => sum + (costs[node] ?? 0), 0),
  })
  const best = set(found.items)
  const byRanking = set(nodes.filter((node) => items[node]?.funded === true))
  return {
    kind: 'found',
    cap: moneyCap,
    best,
    byRanking,
    onlyBest: best.ids.filter((id) => !byRanking.ids.includes(id)),
    onlyRanking: byRanking.ids.filter((id) => !best.ids.includes(id)),
    exact: found.exact,
    atMost: found.atMost,
  }
})
