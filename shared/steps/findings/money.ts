import { rangeOf } from '#shared/methods/range.ts'
import { isInPlan } from '#shared/methods/readings/in-plan.ts'
import { mandatedMoney } from '#shared/methods/readings/mandated-money.ts'
import { quarterBudgets } from '#shared/methods/readings/quarter-budgets.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, singleton, type Workbook } from '#shared/model/workbook.ts'
import { type Finding, finding } from './finding.ts'
import { rowName } from './row-name.ts'

/** Step 5: the money there is pays what must be done, and what is decided to be done. METHOD C11 and D2. */
export function limitFindings(workbook: Workbook): readonly Finding[] {
  const { moneyCap: cap } = singleton(workbook, 'prioritisation')
  if (cap === null) return []
  const { currency } = singleton(workbook, 'workbook')
  const { items, needed } = mandatedMoney(workbook)
  const place = { id: 'prioritisation', field: 'moneyCap' }
  if (needed > cap) {
    const names = items
      .filter(({ cost }) => cost > 0)
      .map(({ initiativeId }) => rowName(workbook, 'initiative', initiativeId))
    const params = { needed, cap, currency, names: names.join(', ') }
    return [finding('prioritisation', 'error', 'prioritisation.mandatedOverCap', { ...place, params })]
  }
  const cost = costOf(rowsOf(workbook, 'initiative').filter((row) => row.decision === 'do' && isInPlan(row)))
  return cost > cap
    ? [finding('prioritisation', 'warning', 'prioritisation.overCap', { ...place, params: { cost, cap, currency } })]
    : []
}

/** Step 6: a wave costs no more than it has. METHOD C10, wave rule. */
export function waveMoneyFindings(workbook: Workbook): readonly Finding[] {
  const { currency } = singleton(workbook, 'workbook')
  const inWave = Map.groupBy(rowsOf(workbook, 'initiative').filter(isInPlan), ({ waveId }) => waveId)
  return rowsOf(workbook, 'wave').flatMap(({ id, moneyCap: cap }) => {
    const cost = costOf(inWave.get(id) ?? [])
    if (cap === null || cost <= cap) return []
    const params = { name: rowName(workbook, 'wave', id), cost, cap, currency }
    return [finding('roadmap', 'warning', 'wave.overCap', { id, field: 'moneyCap', params })]
  })
}

/** Step 6: no quarter spends more than its budget. METHOD C11. */
export function budgetFindings(workbook: Workbook): readonly Finding[] {
  const { currency } = singleton(workbook, 'workbook')
  return quarterBudgets(workbook).flatMap(({ start, budget, spend, over }) =>
    over
      ? [
          finding('roadmap', 'warning', 'quarterBudget.over', {
            id: start,
            field: 'amount',
            params: { quarter: start, budget, spend, currency },
          }),
        ]
      : [],
  )
}

/** Likely one-off money. */
function costOf(rows: readonly RowOf<'initiative'>[]): number {
  return rows.reduce((sum, row) => sum + (rangeOf(row.oneOffLow, row.oneOffLikely, row.oneOffHigh)?.likely ?? 0), 0)
}
