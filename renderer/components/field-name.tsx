import { fieldLabel } from '#shared/messages/labels.ts'
import type { EntityName } from '#shared/model/entities.ts'
import { moneyFields } from '#shared/model/money-fields.ts'
import { useSay } from '../app/app-context.ts'
import { useWorkbook } from '../app/use-workbook.ts'

/** What a field is called over its column or beside its control; of amounts with the currency they are in. */
export function FieldName({ entity, field }: { readonly entity: EntityName; readonly field: string }) {
  const say = useSay()
  const currency = useWorkbook(({ tables }) => tables.workbook.workbook?.currency ?? '')
  const name = fieldLabel(say, entity, field)
  if (!moneyFields.has(field) || currency === '') return name
  // The control has its name without it: what is in which currency is said once, where it is seen.
  return (
    <>
      {name}
      <span aria-hidden="true">, {currency}</span>
    </>
  )
}
