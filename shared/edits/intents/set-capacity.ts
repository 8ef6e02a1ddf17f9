import { findRow, rowsOf } from '../../model/workbook.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A cell of the grid of teams and quarters. */
export type CapacityCell = { readonly teamId: string; readonly quarterStart: string }

/** A person wrote how many person-days a team has in a quarter; null: nothing is known of it. */
export function setCapacity(context: IntentContext, cell: CapacityCell, days: number | null): RequestedEdit | null {
  return capacityEdit(context, [cell], days, cell.teamId)
}

/** A person copied a cell to the quarters after it, or to the teams below it. Null where all of them have it already. */
export function copyCapacity(
  context: IntentContext,
  from: CapacityCell,
  way: 'right' | 'down',
  quarterStarts: readonly string[],
): RequestedEdit | null {
  const { workbook } = context
  const days = findRow(workbook, 'teamCapacity', `${from.teamId}~${from.quarterStart}`)?.days ?? null
  const teamIds = rowsOf(workbook, 'team').map(({ id }) => id)
  const cells =
    way === 'right'
      ? quarterStarts
          .filter((start) => start > from.quarterStart)
          .map((quarterStart) => ({ teamId: from.teamId, quarterStart }))
      : teamIds.slice(teamIds.indexOf(from.teamId) + 1).map((teamId) => ({ teamId, quarterStart: from.quarterStart }))
  return capacityEdit(context, cells, days, from.teamId)
}

function capacityEdit(
  { workbook, say }: IntentContext,
  cells: readonly CapacityCell[],
  days: number | null,
  namedTeam: string,
): RequestedEdit | null {
  const changes = cells.flatMap(({ teamId, quarterStart }): readonly RequestedChange[] => {
    const id = `${teamId}~${quarterStart}`
    const row = findRow(workbook, 'teamCapacity', id)
    if ((row?.days ?? null) === days) return []
    if (row === undefined) return [{ entity: 'teamCapacity', id, before: null, after: { teamId, quarterStart, days } }]
    // A row that also says who accepts an overload is emptied, not deleted.
    if (days === null)
      return [{ entity: 'teamCapacity', id, after: row.overloadAcceptance === '' ? null : { days: 0 } }]
    return [{ entity: 'teamCapacity', id, after: { days } }]
  })
  if (changes.length === 0) return null
  const team = rowName('team', findRow(workbook, 'team', namedTeam), say)
  const label = cells.length === 1 ? say('screen.edit.capacity', { team }) : say('screen.edit.copyCapacity', { team })
  return { label, changes }
}
