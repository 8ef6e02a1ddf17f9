import type { partnershipQuestions } from '../../model/entities/partnership-answer.ts'
import type { RowOf } from '../../model/entities.ts'
import type { Patch, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

type Question = (typeof partnershipQuestions)[number]

/** A person answered a question of the partnership check, or wrote a note to it. Null where nothing changes. */
export function answerPartnership(
  { workbook, say }: IntentContext,
  question: Question,
  answer: Partial<Pick<RowOf<'partnershipAnswer'>, 'score' | 'note'>>,
): RequestedEdit | null {
  const present = workbook.tables.partnershipAnswer[question]
  const next = { score: present?.score ?? null, note: present?.note ?? '', ...answer }
  if (next.score === (present?.score ?? null) && next.note === (present?.note ?? '')) return null
  const empty = next.score === null && next.note === ''
  const after: Patch | null = empty ? null : present ? answer : { question, ...answer }
  return {
    label: say('screen.edit.answerPartnership', { question: say(`content.partnership.${question}`) }),
    changes: [{ entity: 'partnershipAnswer', id: question, after }],
  }
}
