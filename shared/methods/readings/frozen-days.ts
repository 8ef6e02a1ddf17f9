import { dayNumber } from '#shared/methods/calendar.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { memoByTables } from './memo.ts'

/** First and last day of a freeze, as day numbers. */
type Stretch = { readonly first: number; readonly last: number }

/** Freezes of each team, none overlapping another. A freeze that ends before it begins freezes nothing. */
const freezesByTeam: (workbook: Workbook) => ReadonlyMap<string, readonly Stretch[]> = memoByTables(
  ['freeze'],
  ({ tables }) => {
    const byTeam = Map.groupBy(Object.values(tables.freeze), ({ teamId }) => teamId)
    return new Map(
      [...byTeam].map(([teamId, rows]) => {
        const stretches = rows
          .map(({ start, finish }) => ({ first: dayNumber(start), last: dayNumber(finish) }))
          .filter(({ first, last }) => last >= first)
          .sort((a, b) => a.first - b.first)
        return [teamId, joined(stretches)]
      }),
    )
  },
)

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = []
  for (const each of stretches) {
    const before = found.at(-1)
    if (before === undefined || each.first > before.last + 1) found.push(each)
    else found[found.length - 1] = { first: before.first, last: Math.max(before.last, each.last) }
  }
  return found
}

/**
 * The share of a stretch of days in which a team is frozen, 0 to 1. The days that a team has for change work in a quarter
 * shrink by it: with half the quarter frozen, half the days are left.
 * @param first day number of the first day @param after that of the first day after it
 */
export function frozenShare(workbook: Workbook, teamId: string, first: number, after: number): number {
  const freezes = freezesByTeam(workbook).get(teamId) ?? []
  const days = freezes.reduce(
    (sum, freeze) => sum + Math.max(0, Math.min(after, freeze.last + 1) - Math.max(first, freeze.first)),
    0,
  )
  return after > first ? days / (after - first) : 0
}
