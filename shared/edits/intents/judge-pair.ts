import { keyId } from '../../model/entity.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedChange, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/**
 * A person judged a pair of criteria: the first matters `ratio` times as much as the other. One row for a pair, whichever
 * way round it was judged before. With null the judgement goes; null is given where there was none. METHOD C8.
 * @param ratio 1/9 to 9
 */
export function judgePair(
  { workbook, say }: IntentContext,
  criterionId: string,
  otherId: string,
  ratio: number | null,
): RequestedEdit | null {
  const { criterionJudgement } = workbook.tables
  const [id, turned] = [keyId([criterionId, otherId]), keyId([otherId, criterionId])]
  const present = criterionJudgement[id]
  const changes: RequestedChange[] = []
  if (criterionJudgement[turned]) changes.push({ entity: 'criterionJudgement', id: turned, after: null })
  if (ratio === null && present) changes.push({ entity: 'criterionJudgement', id, after: null })
  if (ratio !== null && present?.ratio !== ratio) {
    changes.push({ entity: 'criterionJudgement', id, after: present ? { ratio } : { criterionId, otherId, ratio } })
  }
  if (changes.length === 0) return null
  const name = (criterion: string): string => rowName('criterion', findRow(workbook, 'criterion', criterion), say)
  return { label: say('screen.edit.judge', { name: name(criterionId), other: name(otherId) }), changes }
}
