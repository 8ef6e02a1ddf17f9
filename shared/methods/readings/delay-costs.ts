import { costOfDelayPerDuration } from '#shared/methods/cost-of-delay.ts'
import { addRanges, lessRange, type Range, scaleRange, zeroRange } from '#shared/methods/range.ts'
import { findRow, type Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'
import { moneyOf, moneySources } from './money-of.ts'
import { planRoadmap } from './plan-roadmap.ts'

/** What waiting costs for one initiative. */
export type DelayCost = {
  readonly initiativeId: string
  /** Net gain that a quarter later means forgone; negative: waiting saves money. */
  readonly perQuarter: Range
  /** Likely cost of a week's delay for each week that the work takes (CD3); null where no duration is known. METHOD C8. */
  readonly perWeekOfWork: number | null
}

/** What waiting costs: of each initiative that gains or costs something a year and is not done, the dearest to wait for first. */
export type DelayCosts = { readonly items: readonly DelayCost[]; readonly perQuarter: Range }

/** Those that are the dearest to wait for, and what all the others come to, some of which may save money by waiting. */
export type DearestDelays = {
  readonly dearest: readonly DelayCost[]
  readonly others: { readonly items: readonly DelayCost[]; readonly perQuarter: Range }
}

/** So many are told one by one. */
const mostDearest = 10

const quartersPerYear = 4
const weeksPerYear = 52

/** Computed once for the same tables: call it freely. METHOD C8 and C11. */
export const delayCosts: (workbook: Workbook) => DelayCosts = memoByTables(
  [...moneySources, 'initiativeDependency', 'team', 'freeze'],
  (workbook) => {
    const { byInitiative } = planRoadmap(workbook)
    const items = [...moneyOf(workbook).byInitiative.values()].flatMap(
      ({ initiativeId, runPerYear, savingPerYear }): readonly DelayCost[] => {
        const isDone = findRow(workbook, 'initiative', initiativeId)?.status === 'done'
        if (isDone || (runPerYear === null && savingPerYear === null)) return []
        const net = lessRange(savingPerYear ?? zeroRange, runPerYear ?? zeroRange)
        const days = byInitiative.get(initiativeId)?.durationDays ?? null
        const perWeekOfWork = days === null ? null : costOfDelayPerDuration(net.likely / weeksPerYear, days / 7)
        return [{ initiativeId, perQuarter: scaleRange(net, 1 / quartersPerYear), perWeekOfWork }]
      },
    )
    return {
      items: items.toSorted((a, b) => b.perQuarter.likely - a.perQuarter.likely),
      perQuarter: sumOf(items),
    }
  },
)

/** The two parts add up to the whole. */
export function dearestDelays({ items }: DelayCosts): DearestDelays {
  const dearest = items.slice(0, mostDearest).filter(({ perQuarter }) => perQuarter.likely > 0)
  const others = items.slice(dearest.length)
  return { dearest, others: { items: others, perQuarter: sumOf(others) } }
}

function sumOf(items: readonly DelayCost[]): Range {
  return items.reduce((sum, { perQuarter }) => addRanges(sum, perQuarter), zeroRange)
}
