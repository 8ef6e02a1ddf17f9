import { useId } from 'react'
import { wholeTitle } from '#shared/edits/intents/row-name.ts'
import { entityLabel } from '#shared/messages/labels.ts'
import { entityNamed, type TableName } from '#shared/model/entities.ts'
import type { Row } from '#shared/model/entity.ts'
import { useSay } from '../app/app-context.ts'
import { useRow } from '../app/use-workbook.ts'
import { Dialog } from './dialog.tsx'
import { FieldInput } from './field-input.tsx'
import { FieldName } from './field-name.tsx'
import styles from './row-dialog.module.css'

type RowDialogProps = { readonly entity: TableName; readonly id: string; readonly onClose: () => void }

/** Every field of one row. Changes are made as they are typed; closing needs no "save". */
export function RowDialog({ entity, id, onClose }: RowDialogProps) {
  const say = useSay()
  const row = useRow(entity, id) as unknown as Row | undefined
  if (row === undefined) return null
  return (
    <Dialog title={wholeTitle(entity, row) || entityLabel(say, entity)} onClose={onClose} wide>
      <FieldForm entity={entity} row={row} fields={editableFields(entity)} />
    </Dialog>
  )
}

/** The fields of an entity that a person fills in, in the model's order. */
export function editableFields(entity: TableName): readonly string[] {
  const { fields, key } = entityNamed(entity)
  return Object.keys(fields).filter((field) => field !== 'position' && field !== 'shippedKey' && !key?.includes(field))
}

/** Long texts and a row's own title take the whole width. */
function isWide(entity: TableName, field: string): boolean {
  const { fields, title } = entityNamed(entity)
  return field === title || fields[field]?.kind === 'longText'
}

type FieldFormProps = {
  readonly entity: TableName
  readonly row: Row
  readonly fields: readonly string[]
  /** Beside each other: three for ranges, of which each has its own line. */
  readonly columns?: 2 | 3
}

/** Labelled controls for some fields of a row, beside each other where they are short. */
export function FieldForm({ entity, row, fields, columns = 2 }: FieldFormProps) {
  const base = useId()
  return (
    <div className={styles.form} data-columns={columns}>
      {fields.map((field) => (
        <div key={field} className={isWide(entity, field) ? styles.wide : styles.field}>
          <label htmlFor={`${base}-${field}`}>
            <FieldName entity={entity} field={field} />
          </label>
          <FieldInput
            entity={entity}
            id={row.id}
            field={field}
            value={row[field] ?? null}
            controlId={`${base}-${field}`}
          />
        </div>
      ))}
    </div>
  )
}
