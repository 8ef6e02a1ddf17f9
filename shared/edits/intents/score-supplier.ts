import { choiceLabel } from '../../messages/labels.ts'
import type { RowOf } from '../../model/entities.ts'
import { keyId } from '../../model/entity.ts'
import { findRow } from '../../model/workbook.ts'
import type { Patch, RequestedEdit } from '../edit.ts'
import type { IntentContext } from './intent-context.ts'
import { rowTitle } from './row-name.ts'

type SupplierScore = RowOf<'supplierScore'>

/** A person scored a supplier on a criterion of the scorecard, or wrote a note to it. Null where nothing changes. */
export function scoreSupplier(
  { workbook, say }: IntentContext,
  supplierId: string,
  criterion: SupplierScore['criterion'],
  given: Partial<Pick<SupplierScore, 'value' | 'note'>>,
): RequestedEdit | null {
  const id = keyId([supplierId, criterion])
  const present = workbook.tables.supplierScore[id]
  const next = { value: present?.value ?? null, note: present?.note ?? '', ...given }
  if (next.value === (present?.value ?? null) && next.note === (present?.note ?? '')) return null
  const empty = next.value === null && next.note === ''
  const after: Patch | null = empty ? null : present ? given : { supplierId, criterion, ...given }
  return {
    label: say('screen.edit.scoreSupplier', {
      name: rowTitle('supplier', findRow(workbook, 'supplier', supplierId)),
      criterion: choiceLabel(say, 'supplierScore', 'criterion', criterion),
    }),
    changes: [{ entity: 'supplierScore', id, after }],
  }
}
