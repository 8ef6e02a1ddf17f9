import { budgetResource } from '../../methods/readings/schedule-budget.ts'
import type { WayOut } from '../../methods/schedule/outcome.ts'
import { keyId } from '../../model/entity.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowTitle } from './row-name.ts'
import { setBudget } from './set-budget.ts'

/**
 * A person took one of the ways out of a plan that can't be scheduled. Null where there is nothing to change in the
 * workbook: days of teams and effort are entered where they belong.
 * @param dayOf the first day of a period of the plan
 */
export function takeWayOut(
  context: IntentContext,
  wayOut: WayOut,
  dayOf: (period: number) => string,
): RequestedEdit | null {
  const { workbook, say } = context
  const { initiative, initiativeDependency } = workbook.tables
  const name = (id: string): string => rowTitle('initiative', initiative[id])
  if (wayOut.kind === 'removeLink') {
    const id = keyId([wayOut.to, wayOut.from])
    if (initiativeDependency[id] === undefined) return null
    const label = say('screen.edit.plan.unlink', { name: name(wayOut.to), needed: name(wayOut.from) })
    return { label, changes: [{ entity: 'initiativeDependency', id, after: null }] }
  }
  if (wayOut.kind === 'raiseCapacity' && wayOut.resource === budgetResource) {
    const periods = Array.from({ length: wayOut.until - wayOut.from }, (_, at) => dayOf(wayOut.from + at))
    const short = periods.filter((day) => (workbook.tables.quarterBudget[day]?.amount ?? wayOut.to) < wayOut.to)
    return setBudget(context, short, Math.ceil(wayOut.to))
  }
  if (wayOut.kind === 'raiseCapacity' || wayOut.kind === 'addCapacity' || wayOut.kind === 'longerPeriods') return null
  const row = wayOut.id === null ? undefined : initiative[wayOut.id]
  if (row === undefined) return null
  const after = boundAfter(wayOut, row.fixedStart, dayOf)
  if (after === null) return null
  const label = say('screen.edit.plan.bound', { name: name(row.id) })
  return { label, changes: [{ entity: 'initiative', id: row.id, after }] }
}

function boundAfter(
  wayOut: WayOut,
  fixedStart: string | null,
  dayOf: (period: number) => string,
): { readonly fixedStart: string | null } | { readonly earliest: string | null } | null {
  switch (wayOut.kind) {
    case 'unfix':
      return fixedStart === null ? null : { fixedStart: null }
    case 'moveFixed':
      return fixedStart === null ? null : { fixedStart: dayOf(wayOut.period) }
    case 'lowerEarliest':
      return { earliest: wayOut.period <= 0 ? null : dayOf(wayOut.period) }
    default:
      return null
  }
}
