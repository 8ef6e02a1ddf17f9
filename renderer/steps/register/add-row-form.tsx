import { useState } from 'react'
import { addLabel, choiceLabel, fieldLabel } from '#shared/messages/labels.ts'
import type { EntityName, TableName } from '#shared/model/entities.ts'
import type { Value } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { DateField } from '../../components/date-field.tsx'
import { ReferenceField } from '../../components/reference-field.tsx'
import { SelectField } from '../../components/select-field.tsx'
import styles from './entity-register.module.css'
import { askedFields } from './register-columns.ts'

/** The last line of a register whose rows need more than a title: what must be given, and a button. */
export function AddRowForm({ entity }: { readonly entity: TableName }) {
  const say = useSay()
  const { add } = useEdit()
  const editable = useEditable()
  const [values, setValues] = useState<Readonly<Record<string, Value>>>({})
  const asked = askedFields(entity)
  const ready = asked.every(([field]) => (values[field] ?? '') !== '')
  const set = (field: string, value: Value): void => setValues((before) => ({ ...before, [field]: value }))
  if (!editable) return null
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready && add(entity, values) !== null) setValues({})
      }}
    >
      {asked.map(([field, model]) => {
        const label = fieldLabel(say, entity, field)
        const value = (values[field] ?? null) as string | null
        if (model.kind === 'reference') {
          return (
            <ReferenceField
              key={field}
              label={label}
              target={model.refersTo as EntityName}
              value={value}
              placeholder={label}
              optional={false}
              onChange={(id) => set(field, id)}
            />
          )
        }
        if (model.kind === 'choice') {
          return (
            <SelectField
              key={field}
              label={label}
              value={value}
              empty={label}
              options={(model.values ?? []).map((each) => ({
                value: each,
                label: choiceLabel(say, entity, field, each),
              }))}
              onChange={(next) => set(field, next)}
            />
          )
        }
        if (model.kind === 'date') {
          return (
            <DateField
              key={field}
              label={label}
              prompt={label}
              value={value}
              optional
              onCommit={(date) => {
                set(field, date)
                return true
              }}
            />
          )
        }
        return (
          <input
            key={field}
            className={styles.search}
            type="text"
            aria-label={label}
            placeholder={label}
            value={value ?? ''}
            onChange={(event) => set(field, event.target.value)}
          />
        )
      })}
      <Button icon="add" submit disabled={!ready}>
        {addLabel(say, entity)}
      </Button>
    </form>
  )
}
