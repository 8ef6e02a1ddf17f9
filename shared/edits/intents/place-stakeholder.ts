import type { RowOf } from '../../model/entities.ts'
import { findRow } from '../../model/workbook.ts'
import type { RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowName } from './row-name.ts'

type Place = Pick<RowOf<'stakeholder'>, 'impact' | 'influence'>

/** A person moved a group on the map of impact and influence. Null when it stands there already. */
export function placeStakeholder({ workbook, say }: IntentContext, id: string, place: Place): RequestedEdit | null {
  const row = findRow(workbook, 'stakeholder', id)
  if (row === undefined) return null
  const changed = (['impact', 'influence'] as const).filter((field) => row[field] !== place[field])
  if (changed.length === 0) return null
  const after = Object.fromEntries(changed.map((field) => [field, place[field]]))
  return {
    label: say('screen.edit.placeGroup', { name: rowName('stakeholder', row, say) }),
    changes: [{ entity: 'stakeholder', id, after }],
  }
}
