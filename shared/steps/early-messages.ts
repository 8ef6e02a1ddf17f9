import { isInPlan } from '#shared/methods/readings/in-plan.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { rowsOf, type Workbook } from '#shared/model/workbook.ts'

type Initiative = RowOf<'initiative'>

/** A group that the plan touches strongly, and whether it hears of it in time. */
export type EarlyMessage = {
  readonly stakeholder: RowOf<'stakeholder'>
  /** Its first change: the earliest initiative its messages go before, else the earliest of the plan. */
  readonly firstChange: Initiative | null
  /** A message is dated on or before the day that change begins, or before any date where the plan has none. */
  readonly inTime: boolean
}

/** METHOD B9, step 9: every high-impact group has a message before its first change. */
export function earlyMessages(workbook: Workbook): readonly EarlyMessage[] {
  const planned = rowsOf(workbook, 'initiative').filter((row) => isInPlan(row) && row.start !== null)
  const byGroup = Map.groupBy(rowsOf(workbook, 'communication'), ({ stakeholderId }) => stakeholderId)
  return rowsOf(workbook, 'stakeholder')
    .filter(({ impact }) => impact === 'high')
    .map((stakeholder) => {
      const messages = byGroup.get(stakeholder.id) ?? []
      const named = new Set(messages.map(({ initiativeId }) => initiativeId))
      const own = planned.filter(({ id }) => named.has(id))
      const firstChange = earliest(own.length > 0 ? own : planned)
      const dates = messages.flatMap(({ date }) => (date === null ? [] : [date]))
      const start = firstChange?.start ?? null
      return { stakeholder, firstChange, inTime: dates.some((date) => start === null || date <= start) }
    })
}

/**
 * Where no group is touched strongly, the groups for which no message is planned: a list of groups that nobody writes to
 * is not a finished step.
 */
export function untoldGroups(workbook: Workbook): readonly RowOf<'stakeholder'>[] {
  const groups = rowsOf(workbook, 'stakeholder')
  if (groups.some(({ impact }) => impact === 'high')) return []
  const told = new Set(rowsOf(workbook, 'communication').map(({ stakeholderId }) => stakeholderId))
  return groups.filter(({ id }) => !told.has(id))
}

function earliest(rows: readonly Initiative[]): Initiative | null {
  return rows.reduce<Initiative | null>(
    (first, row) => (first === null || (row.start ?? '') < (first.start ?? '') ? row : first),
    null,
  )
}
