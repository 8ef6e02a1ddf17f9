import { findRow, rowsOf } from '../../model/workbook.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { linksFor, natureLinks, ratingsOf } from './practice-facts.ts'
import { rowName } from './row-name.ts'

/**
 * A person split a practice in two. The first keeps its name and all that hangs on it; the second begins as its copy,
 * with copies of every rating and agreed level and of the goals and dependencies, so that nobody has to rate anew what
 * was rated before. Evidence, constraints and initiatives stay with the first. Null: there is no such practice.
 */
export function splitPractice({ workbook, say, newId }: IntentContext, id: string, name: string): RequestedEdit | null {
  const practice = findRow(workbook, 'practice', id)
  if (practice === undefined) return null
  const part = newId()
  const { id: _id, ...facts } = practice
  const own = { ...facts, code: '', shippedKey: '', name, position: afterIn(workbook, practice.position) }
  const changes: readonly RequestedChange[] = [
    { entity: 'practice', id: part, before: null, after: own },
    ...ratingsOf(workbook, id).map(({ id: _rating, ...rating }): RequestedChange => {
      const { participantId, lens } = rating
      return {
        entity: 'rating',
        id: `${participantId}~${part}~${lens}`,
        before: null,
        after: { ...rating, practiceId: part },
      }
    }),
    ...rowsOf(workbook, 'agreedLevel').flatMap(({ id: _agreed, ...agreed }): readonly RequestedChange[] =>
      agreed.practiceId === id
        ? [
            {
              entity: 'agreedLevel',
              id: `${part}~${agreed.lens}`,
              before: null,
              after: { ...agreed, practiceId: part },
            },
          ]
        : [],
    ),
    ...linksFor(workbook, natureLinks, id, part),
  ]
  return { label: say('screen.edit.splitPractice', { name: rowName('practice', practice, say), part: name }), changes }
}

/** A position between this one and the next. */
function afterIn(workbook: IntentContext['workbook'], position: number): number {
  const next = rowsOf(workbook, 'practice').find((row) => row.position > position)?.position ?? position + 2
  return (position + next) / 2
}
