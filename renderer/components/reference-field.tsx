import { useMemo } from 'react'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import type { EntityName, TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../app/app-context.ts'
import { useRows } from '../app/use-workbook.ts'
import { SelectField } from './select-field.tsx'

type ReferenceFieldProps = {
  readonly target: EntityName
  readonly value: string | null
  readonly label: string
  readonly optional: boolean
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string
  readonly disabled?: boolean
  readonly bare?: boolean
  readonly id?: string
  readonly onChange: (id: string | null) => void
}

/** Another row, chosen by its name. */
export function ReferenceField({ target, optional, placeholder, onChange, ...rest }: ReferenceFieldProps) {
  const say = useSay()
  const rows = useRows(target as TableName) as unknown as readonly Row[]
  const options = useMemo(() => rows.map((row) => ({ value: row.id, label: optionLabel(target, row) })), [rows, target])
  return (
    <SelectField
      {...rest}
      options={options}
      {...(optional ? { empty: say('screen.field.none') } : placeholder ? { empty: placeholder } : {})}
      onChange={(id) => (id !== null || optional ? onChange(id) : undefined)}
    />
  )
}

function optionLabel(entity: EntityName, row: Row): string {
  const code = String(row.code ?? '')
  const title = rowTitle(entity, row)
  return code === '' ? title : `${code} · ${title}`
}
