import { choiceLabel } from '../../messages/labels.ts'
import { pointsOfHundred } from '../../methods/points-of-hundred.ts'
import type { RowOf } from '../../model/entities.ts'
import { rowsOf } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'

type Criterion = RowOf<'criterion'>

/** A person made the weights of a part add up to 100 again, in the same proportions. Null where they do. */
export function balanceWeights(
  { workbook, say }: IntentContext,
  method: Criterion['method'],
  part: Criterion['part'],
): RequestedEdit | null {
  const rows = rowsOf(workbook, 'criterion').filter((row) => row.method === method && row.part === part)
  const points = pointsOfHundred(rows.map(({ weight }) => weight))
  const changes = rows.flatMap(({ id, weight }, at) =>
    points[at] === weight ? [] : [{ entity: 'criterion', id, after: { weight: points[at] ?? 0 } }],
  )
  const label = say('screen.edit.balance', { part: choiceLabel(say, 'criterion', 'part', part) })
  return changes.length === 0 ? null : { label, changes }
}
