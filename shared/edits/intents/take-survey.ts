import { rowsOf } from '../../model/workbook.ts'
import type { SurveyLine } from '../../pasted/read-survey.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

/** A person took pasted survey results over, at the end of the list. Null where there is none. */
export function takeSurvey(
  { workbook, say, newId }: IntentContext,
  lines: readonly SurveyLine[],
): RequestedEdit | null {
  if (lines.length === 0) return null
  const first = Math.floor(rowsOf(workbook, 'diagnostic').at(-1)?.position ?? -1) + 1
  return {
    label: say('screen.edit.takeSurvey', { count: lines.length }),
    changes: lines.map((line, at) => ({
      entity: 'diagnostic',
      id: newId(),
      before: null,
      after: { ...line, position: first + at },
    })),
  }
}
