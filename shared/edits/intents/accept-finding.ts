import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

/** A label is one line in the history. */
const longest = 200

type Acceptance = {
  readonly reason: string
  readonly acceptedBy: string
  /** ISO date */
  readonly acceptedOn: string
}

/** A person accepts something that is missing, and says why. @param finding its key @param sentence what it says, for the label */
export function acceptFinding(
  { workbook, say }: IntentContext,
  finding: string,
  sentence: string,
  acceptance: Acceptance,
): RequestedEdit {
  const present = findRow(workbook, 'acceptedFinding', finding) !== undefined
  const after = present ? { ...acceptance } : { finding, ...acceptance }
  return {
    label: say('screen.edit.accept', { name: sentence.slice(0, longest) }),
    changes: [{ entity: 'acceptedFinding', id: finding, after }],
  }
}

/** A person takes an acceptance back. Null where there is none. */
export function reopenFinding(
  { workbook, say }: IntentContext,
  finding: string,
  sentence: string,
): RequestedEdit | null {
  if (findRow(workbook, 'acceptedFinding', finding) === undefined) return null
  return {
    label: say('screen.edit.reopen', { name: sentence.slice(0, longest) }),
    changes: [{ entity: 'acceptedFinding', id: finding, after: null }],
  }
}
