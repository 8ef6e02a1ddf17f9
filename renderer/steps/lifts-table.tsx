import { useState } from 'react'
import { addLift, type LiftOwner } from '#shared/edits/intents/add-lift.ts'
import { entitiesLabel, entityLabel, fieldLabel } from '#shared/messages/labels.ts'
import { type Lens, lenses } from '#shared/model/lens.ts'
import { useSay } from '../app/app-context.ts'
import { useEdit } from '../app/use-edit.ts'
import { useEditable, useRows } from '../app/use-workbook.ts'
import { Button, IconButton } from '../components/button.tsx'
import { FieldInput } from '../components/field-input.tsx'
import { SelectField } from '../components/select-field.tsx'
import styles from './lifts-table.module.css'

type LiftsTableProps = { readonly owner: LiftOwner; readonly id: string }

type Lift = {
  readonly id: string
  readonly practiceId: string
  readonly lens: Lens
  readonly fromLevel: number | null
  readonly toLevel: number | null
}

/** Which practices it raises through which lens, from which level to which. METHOD B9, step 4. */
export function LiftsTable({ owner, id }: LiftsTableProps) {
  const say = useSay()
  const { remove } = useEdit()
  const editable = useEditable()
  const practices = useRows('practice')
  const entity = `${owner}Lift` as const
  const all = useRows(entity) as readonly (Lift & Readonly<Record<string, unknown>>)[]
  const rows = all.filter((row) => row[`${owner}Id`] === id)
  const nameOf = (practiceId: string): string => practices.find((each) => each.id === practiceId)?.name ?? ''
  return (
    <section className={styles.lifts} aria-label={entitiesLabel(say, entity)}>
      <h3>{say('screen.lifts.title')}</h3>
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{entityLabel(say, 'practice')}</th>
              <th>{fieldLabel(say, entity, 'lens')}</th>
              <th>{fieldLabel(say, entity, 'fromLevel')}</th>
              <th>{fieldLabel(say, entity, 'toLevel')}</th>
              <th>
                <span className="visuallyHidden">{say('screen.row.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const name = say('screen.lifts.of', {
                practice: nameOf(row.practiceId),
                lens: say(`screen.lens.${row.lens}`),
              })
              return (
                <tr key={row.id}>
                  <td>{nameOf(row.practiceId)}</td>
                  <td>{say(`screen.lens.${row.lens}`)}</td>
                  {(['fromLevel', 'toLevel'] as const).map((field) => (
                    <td key={field} className={styles.level}>
                      <FieldInput entity={entity} id={row.id} field={field} value={row[field]} rowName={name} bare />
                    </td>
                  ))}
                  <td>
                    <IconButton
                      icon="trash"
                      label={say('screen.lifts.remove', { name })}
                      disabled={!editable}
                      onClick={() => remove(entity, row.id)}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {editable && <NewLift owner={owner} id={id} />}
    </section>
  )
}

function NewLift({ owner, id }: LiftsTableProps) {
  const say = useSay()
  const { perform } = useEdit()
  const practices = useRows('practice').filter(({ inScope }) => inScope)
  const [practiceId, setPracticeId] = useState<string | null>(null)
  const [lens, setLens] = useState<Lens | null>(null)

  function add(): void {
    if (practiceId === null || lens === null) return
    if (perform((context) => addLift(context, owner, id, practiceId, lens))) setLens(null)
  }

  return (
    <div className={styles.add}>
      <SelectField
        label={say('screen.lifts.practice')}
        empty={entityLabel(say, 'practice')}
        value={practiceId}
        options={practices.map((each) => ({ value: each.id, label: [each.code, each.name].filter(Boolean).join(' ') }))}
        onChange={setPracticeId}
      />
      <SelectField
        label={say('screen.lifts.lens')}
        empty={fieldLabel(say, 'opportunityLift', 'lens')}
        value={lens}
        options={lenses.map((value) => ({ value, label: say(`screen.lens.${value}`) }))}
        onChange={setLens}
      />
      <Button icon="add" disabled={practiceId === null || lens === null} onClick={add}>
        {say('screen.lifts.add')}
      </Button>
    </div>
  )
}
