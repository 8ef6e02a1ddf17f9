import { findRow } from '../../model/workbook.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

/** A person wrote how much one-off money may be spent in some quarters; null: nothing is said of them. Null where they have it already. */
export function setBudget(
  { workbook, say }: IntentContext,
  quarterStarts: readonly string[],
  amount: number | null,
): RequestedEdit | null {
  const changes = quarterStarts.flatMap((quarterStart): readonly RequestedChange[] => {
    const row = findRow(workbook, 'quarterBudget', quarterStart)
    if ((row?.amount ?? null) === amount) return []
    if (amount === null) return [{ entity: 'quarterBudget', id: quarterStart, after: null }]
    return row === undefined
      ? [{ entity: 'quarterBudget', id: quarterStart, before: null, after: { quarterStart, amount } }]
      : [{ entity: 'quarterBudget', id: quarterStart, after: { amount } }]
  })
  return changes.length === 0 ? null : { label: say('screen.edit.budget', { count: quarterStarts.length }), changes }
}
