import { rangeOf } from '#shared/methods/range.ts'
import type { Workbook } from '#shared/model/workbook.ts'
import { rank } from './rank.ts'

/** What must be done, with all it needs. */
export type MandatedMoney = {
  /** Mandated ones and what they need, without what is decided against, in the order of the ranking's ids. */
  readonly items: readonly { readonly initiativeId: string; readonly mandated: boolean; readonly cost: number }[]
  /** Their likely one-off money in all. */
  readonly needed: number
}

/** What the money has to pay before there is anything to choose. METHOD C11 and D2. */
export function mandatedMoney(workbook: Workbook): MandatedMoney {
  const items = [...rank(workbook).byInitiative.values()].flatMap(({ initiativeId, standing, neededByMandated }) => {
    const row = workbook.tables.initiative[initiativeId]
    const mandated = standing === 'mandated'
    if (row === undefined || standing === 'rejected' || !(mandated || neededByMandated)) return []
    return [{ initiativeId, mandated, cost: rangeOf(row.oneOffLow, row.oneOffLikely, row.oneOffHigh)?.likely ?? 0 }]
  })
  return { items, needed: items.reduce((sum, { cost }) => sum + cost, 0) }
}
