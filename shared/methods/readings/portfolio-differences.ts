import type { Workbook } from '#shared/model/workbook.ts'
import type { Portfolio } from './portfolio.ts'
import { portfolioWorth } from './portfolio-worth.ts'
import { rank } from './rank.ts'

/**
 * Why an initiative is on one side only. `fits`: the line stops at the first that the money does not reach, and this one
 * fits into what is left. `moreForMoney`: it brings more for its money than what goes out. `makesRoom`: its money buys more elsewhere.
 */
export type PortfolioReason = 'fits' | 'moreForMoney' | 'makesRoom'

/** An initiative that the best portfolio or the ranking's own cut has, with what it is worth and costs. */
export type PortfolioItem = {
  readonly initiativeId: string
  readonly rank: number | null
  readonly value: number
  readonly cost: number
  readonly inBest: boolean
  readonly inRanking: boolean
  /** Null where both have it. */
  readonly reason: PortfolioReason | null
}

/** What either has, item by item: those that differ first, then in the order of the ranking, the mandated before it. */
export function portfolioItems(
  workbook: Workbook,
  found: Extract<Portfolio, { kind: 'found' }>,
): readonly PortfolioItem[] {
  const { method, byInitiative } = rank(workbook)
  const { best, byRanking, onlyRanking, cap } = found
  const [inBest, inRanking] = [new Set(best.ids), new Set(byRanking.ids)]
  const reasonOf = (id: string, cost: number): PortfolioReason | null => {
    if (inBest.has(id) === inRanking.has(id)) return null
    if (inRanking.has(id)) return 'makesRoom'
    return onlyRanking.length === 0 || cost <= cap - byRanking.cost ? 'fits' : 'moreForMoney'
  }
  return [...new Set([...best.ids, ...byRanking.ids])]
    .map((initiativeId): PortfolioItem => {
      const item = byInitiative.get(initiativeId)
      const cost = item?.oneOff ?? 0
      return {
        initiativeId,
        rank: item?.rank ?? null,
        value: item === undefined ? 0 : portfolioWorth(method, item),
        cost,
        inBest: inBest.has(initiativeId),
        inRanking: inRanking.has(initiativeId),
        reason: reasonOf(initiativeId, cost),
      }
    })
    .sort((a, b) => Number(a.reason === null) - Number(b.reason === null) || (a.rank ?? 0) - (b.rank ?? 0))
}
