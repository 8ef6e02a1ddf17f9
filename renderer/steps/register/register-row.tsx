import { memo } from 'react'
import { rowTitle } from '#shared/edits/intents/row-name.ts'
import { entityNamed, type TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { useRow } from '../../app/use-workbook.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import styles from './entity-register.module.css'
import { KeyCell } from './key-cell.tsx'
import type { RegisterColumn } from './register-columns.ts'

type RegisterRowProps = {
  readonly entity: TableName
  readonly id: string
  readonly columns: readonly RegisterColumn[]
  readonly index: number
  readonly top: number
  readonly template: string
  readonly measure: (element: HTMLElement | null) => void
}

/** One row of a register. It draws again only when its own row changes. */
export const RegisterRow = memo(function RegisterRow(props: RegisterRowProps) {
  const { entity, id, columns, index, top, template, measure } = props
  const row = useRow(entity, id) as unknown as Row | undefined
  if (row === undefined) return null
  const name = rowTitle(entity, row) || `${index + 1}`
  const title = entityNamed(entity).title
  return (
    <tr
      ref={measure}
      className={styles.row}
      data-index={index}
      data-row={id}
      aria-rowindex={index + 2}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      {columns.map(({ field, model, key }) => (
        <td key={field} className={styles.cell}>
          {key ? (
            <KeyCell entity={entity} field={field} model={model} value={String(row[field] ?? '')} />
          ) : (
            <FieldInput
              entity={entity}
              id={id}
              field={field}
              value={row[field] ?? null}
              rowName={name}
              bare
              strong={field === title}
            />
          )}
        </td>
      ))}
      <td className={styles.cell}>
        <RowMenu entity={entity} id={id} />
      </td>
    </tr>
  )
})
