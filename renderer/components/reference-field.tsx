import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { rowTitle, wholeTitle } from '#shared/edits/intents/row-name.ts'
import type { EntityName, TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../app/app-context.ts'
import { useRow, useRows } from '../app/use-workbook.ts'
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
  /** What is chosen is broken into lines where there is no room for it. */
  readonly wrapped?: boolean
  readonly id?: string
  readonly onChange: (id: string | null) => void
}

/** A list up to this long is always there. */
const alwaysListed = 60

/** Another row, chosen by its name. */
export function ReferenceField({ target, optional, placeholder, onChange, ...rest }: ReferenceFieldProps) {
  const say = useSay()
  const rows = useRows(target as TableName) as unknown as readonly Row[]
  const chosen = useRow(target as TableName, rest.value) as unknown as Row | undefined
  // A list of thousands in each of thirty rows would take seconds to draw: it is there once somebody goes for it.
  const [near, setNear] = useState(false)
  const options = useMemo(() => {
    const listed = near || rows.length <= alwaysListed ? rows : chosen === undefined ? [] : [chosen]
    return listed.map((row) => ({ value: row.id, label: referenceLabel(target, row) }))
  }, [rows, chosen, near, target])
  return (
    <SelectField
      {...rest}
      options={options}
      {...(rest.wrapped && chosen !== undefined ? { shown: labelOf(chosen, wholeTitle(target, chosen)) } : {})}
      onNear={() => near || flushSync(() => setNear(true))}
      {...(optional ? { empty: say('screen.field.none') } : placeholder ? { empty: placeholder } : {})}
      onChange={(id) => (id !== null || optional ? onChange(id) : undefined)}
    />
  )
}

/** A row as it is named where it is chosen: by its code and its title. */
export function referenceLabel(entity: EntityName, row: Row | undefined): string {
  return labelOf(row, rowTitle(entity, row))
}

function labelOf(row: Row | undefined, title: string): string {
  const code = String(row?.code ?? '')
  return code === '' ? title : `${code} · ${title}`
}
