import { choiceLabel } from '../../messages/labels.ts'
import type { RowOf } from '../../model/entities.ts'
import { findRow, rowsOf } from '../../model/workbook.ts'
import type { Patch, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/**
 * A person decided what becomes of an initiative. Who and when are filled in where they are not known yet: whoever decided
 * last, and `today`. Taking a decision back clears both. Null: nothing changes.
 * @param today ISO date
 */
export function decideInitiative(
  { workbook, say }: IntentContext,
  id: string,
  decision: RowOf<'initiative'>['decision'],
  today: string,
): RequestedEdit | null {
  const row = findRow(workbook, 'initiative', id)
  if (row === undefined || row.decision === decision) return null
  const label = say('screen.edit.decide', {
    name: rowName('initiative', row, say),
    decision: choiceLabel(say, 'initiative', 'decision', decision),
  })
  const after: Patch =
    decision === 'undecided'
      ? { decision, decidedBy: '', decidedOn: null }
      : { decision, decidedBy: row.decidedBy || lastDecider(rowsOf(workbook, 'initiative')), decidedOn: today }
  return { label, changes: [{ entity: 'initiative', id, after }] }
}

function lastDecider(rows: readonly RowOf<'initiative'>[]): string {
  const decided = rows.filter(({ decidedBy, decidedOn }) => decidedBy !== '' && decidedOn !== null)
  return decided.toSorted((a, b) => String(a.decidedOn).localeCompare(String(b.decidedOn))).at(-1)?.decidedBy ?? ''
}
