import { findRow, rowsOf } from '../../model/workbook.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** A person chose one scenario and said why; the others are no longer chosen, their reasons stay. */
export function chooseScenario({ workbook, say }: IntentContext, id: string, reason: string): RequestedEdit {
  const chosen = findRow(workbook, 'scenario', id)
  const label = say('screen.edit.choose', { name: rowName('scenario', chosen, say) })
  const changes = rowsOf(workbook, 'scenario').flatMap((row): RequestedChange[] => {
    if (row.id === id) return [{ entity: 'scenario', id, after: { chosen: true, chosenReason: reason } }]
    return row.chosen ? [{ entity: 'scenario', id: row.id, after: { chosen: false } }] : []
  })
  return { label, changes }
}
