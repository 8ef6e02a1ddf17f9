import type { Say } from '../../messages/translate.ts'
import { rowsOf } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

/**
 * A person began with three waves: now, next and later. Null where there are waves already.
 * @param words the language of the workbook, in which they are named
 */
export function beginWaves({ workbook, say, newId }: IntentContext, words: Say): RequestedEdit | null {
  if (rowsOf(workbook, 'wave').length > 0) return null
  const changes = (['now', 'next', 'later'] as const).map((when, position) => ({
    entity: 'wave',
    id: newId(),
    before: null,
    after: { title: words(`screen.roadmap.${when}`), position },
  }))
  return { label: say('screen.edit.plan.beginWaves'), changes }
}
