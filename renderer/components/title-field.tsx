import { fieldLabel } from '#shared/messages/labels.ts'
import type { TableName } from '#shared/model/entities.ts'
import { useSay } from '../app/app-context.ts'
import { useEdit } from '../app/use-edit.ts'
import { useEditable } from '../app/use-workbook.ts'
import { TextField } from './text-field.tsx'

type TitleFieldProps = { readonly entity: TableName; readonly id: string; readonly title: string }

/** The title of a row, edited where it stands, on as many lines as it needs. */
export function TitleField({ entity, id, title }: TitleFieldProps) {
  const say = useSay()
  const { change } = useEdit()
  const readOnly = !useEditable()
  return (
    <TextField
      value={title}
      label={say('screen.field.of', { field: fieldLabel(say, entity, 'title'), row: title })}
      lines="many"
      maxLength={300}
      required
      bare
      strong
      readOnly={readOnly}
      onCommit={(text) => change(entity, id, 'title', text)}
    />
  )
}
