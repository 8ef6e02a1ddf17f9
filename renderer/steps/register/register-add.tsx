import type { RefObject } from 'react'
import { addLabel } from '#shared/messages/labels.ts'
import type { TableName } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { QuickAdd } from '../../components/quick-add.tsx'
import { AddRowForm } from './add-row-form.tsx'
import { quickAddField } from './register-columns.ts'

type RegisterAddProps = { readonly entity: TableName; readonly line: RefObject<HTMLInputElement | null> }

/** The last line of a register: a title and Enter, or a small form where a row needs more than that. */
export function RegisterAdd({ entity, line }: RegisterAddProps) {
  const say = useSay()
  const { add } = useEdit()
  const field = quickAddField(entity)
  if (field === null) return <AddRowForm entity={entity} />
  return (
    <QuickAdd fieldRef={line} label={addLabel(say, entity)} onAdd={(text) => add(entity, { [field]: text }) !== null} />
  )
}
