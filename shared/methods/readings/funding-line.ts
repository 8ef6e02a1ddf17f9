import { rangeOf } from '#shared/methods/range.ts'
import type { RowOf } from '#shared/model/entities.ts'
import type { FundingLine, RankedInitiative } from './ranking.ts'

/**
 * Goes down the line and spends: mandated ones first, then by rank, until one does not fit; from there on nothing is
 * funded, since jumping over it would change the order that was decided.
 * @param items all initiatives by node number, and `line` those in the line in order
 * @param cap one-off money there is; null: no limit
 */
export function drawFundingLine(
  items: readonly RankedInitiative[],
  line: readonly RankedInitiative[],
  rows: readonly RowOf<'initiative'>[],
  cap: number | null,
): { readonly items: readonly RankedInitiative[]; readonly funding: FundingLine | null } {
  const costs = new Map(
    rows.map((row) => [row.id, rangeOf(row.oneOffLow, row.oneOffLikely, row.oneOffHigh)?.likely ?? null]),
  )
  const drawn = new Map<string, { readonly cumulative: number; readonly funded: boolean | null }>()
  let cumulative = 0
  let mandated = 0
  let lastFundedRank = 0
  let spent = 0
  let open = true
  for (const { initiativeId, standing, rank } of line) {
    const cost = costs.get(initiativeId) ?? 0
    cumulative += cost
    if (standing === 'mandated') mandated += cost
    open = open && (cap === null || cumulative <= cap)
    const funded = standing === 'mandated' || open
    if (funded) spent += cost
    if (funded && rank !== null) lastFundedRank = rank
    drawn.set(initiativeId, { cumulative, funded: cap === null ? null : funded })
  }
  const unpriced = line.filter(({ initiativeId }) => costs.get(initiativeId) == null)
  return {
    items: items.map((item) => ({
      ...item,
      oneOff: costs.get(item.initiativeId) ?? null,
      ...(drawn.get(item.initiativeId) ?? {}),
    })),
    funding:
      cap === null
        ? null
        : {
            cap,
            mandated,
            lastFundedRank,
            spent,
            left: cap - spent,
            unpriced: unpriced.map((item) => item.initiativeId),
          },
  }
}
