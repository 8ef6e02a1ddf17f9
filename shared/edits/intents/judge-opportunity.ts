import type { RowOf } from '../../model/entities.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/** What a person may make of an opportunity; promoting one is another intent. */
export type Verdict = Exclude<RowOf<'opportunity'>['status'], 'promoted'>

/** A person adopted opportunities, dropped them, or made drafts of them again. Null where all are that already. */
export function judgeOpportunities(
  { workbook, say }: IntentContext,
  ids: readonly string[],
  status: Verdict,
): RequestedEdit | null {
  const rows = ids.flatMap((id) => findRow(workbook, 'opportunity', id) ?? []).filter((row) => row.status !== status)
  if (rows.length === 0) return null
  const name = rowName('opportunity', rows[0], say)
  return {
    label: say(`screen.edit.judge.${status}`, { count: rows.length, name }),
    changes: rows.map(({ id }) => ({ entity: 'opportunity', id, after: { status } })),
  }
}
