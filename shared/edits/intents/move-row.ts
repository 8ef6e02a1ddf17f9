import type { TableName } from '../../model/entities.ts'
import type { Row } from '../../model/entity.ts'
import { rowsOf } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

/**
 * A person moved a row one place up (-1) or down (1) in its list, or in the part of its list that `among` keeps. Null at
 * either end. Positions are numbered anew where two rows share one.
 */
export function moveRow(
  { workbook, say }: IntentContext,
  entity: TableName,
  id: string,
  by: -1 | 1,
  among: (row: Row) => boolean = () => true,
): RequestedEdit | null {
  const rows = (rowsOf(workbook, entity) as unknown as readonly Row[]).filter(among)
  const from = rows.findIndex((row) => row.id === id)
  const [row, other] = [rows[from], rows[from + by]]
  if (row === undefined || other === undefined) return null
  const label = say('screen.edit.move', { name: rowName(entity, row, say) })
  const positions = rows.map((each) => Number(each.position))
  const distinct = new Set(positions).size === rows.length
  const swapped = rows.with(from, other).with(from + by, row)
  const changes = swapped.flatMap((each, at) => {
    const position = distinct ? positions[at] : at
    return position === undefined || position === each.position ? [] : [{ entity, id: each.id, after: { position } }]
  })
  return { label, changes }
}
