import { useState } from 'react'
import { addFreeze } from '#shared/edits/intents/add-freeze.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows } from '../../app/use-workbook.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { DateField } from '../../components/date-field.tsx'
import { FieldInput } from '../../components/field-input.tsx'
import { SelectField } from '../../components/select-field.tsx'
import fieldStyles from '../../components/text-field.module.css'
import styles from './timing-table.module.css'

/** Days in which teams do no change work, to be added, changed and taken away. */
export function FreezesCard() {
  const say = useSay()
  const { remove } = useEdit()
  const editable = useEditable()
  const freezes = useRows('freeze')
  const teams = useRows('team')
  if (teams.length === 0) return null
  return (
    <Card
      title={say('screen.freeze.title')}
      actions={<span className={styles.small}>{say('screen.freeze.what')}</span>}
      flush
    >
      <div className={styles.freezes}>
        {freezes.map((row) => (
          <div key={row.id} className={styles.freeze} data-row={row.id}>
            {(['teamId', 'title', 'start', 'finish'] as const).map((field) => (
              <FieldInput
                key={field}
                entity="freeze"
                id={row.id}
                field={field}
                value={row[field]}
                rowName={row.title}
              />
            ))}
            <IconButton
              icon="trash"
              label={say('screen.freeze.delete', { name: row.title })}
              disabled={!editable}
              onClick={() => remove('freeze', row.id)}
            />
            {row.finish < row.start && <span className={styles.bad}>{say('screen.freeze.backwards')}</span>}
          </div>
        ))}
        {editable && <NewFreezeForm />}
      </div>
    </Card>
  )
}

const allTeams = ' all'

function NewFreezeForm() {
  const say = useSay()
  const { perform } = useEdit()
  const teams = useRows('team')
  const [teamId, setTeamId] = useState<string>(allTeams)
  const [title, setTitle] = useState('')
  const [start, setStart] = useState<string | null>(null)
  const [finish, setFinish] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)

  function add(): void {
    if (title.trim() === '' || start === null || finish === null) {
      setAsked(true)
      return
    }
    const done = perform((context) =>
      addFreeze(context, { teamId: teamId === allTeams ? null : teamId, title: title.trim(), start, finish }),
    )
    if (!done) return
    setTitle('')
    setStart(null)
    setFinish(null)
    setAsked(false)
  }

  return (
    <form
      className={styles.freeze}
      aria-label={say('screen.freeze.add')}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <SelectField
        label={say('field.teamId')}
        value={teamId}
        options={[
          { value: allTeams, label: say('screen.freeze.allTeams') },
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => setTeamId(value ?? allTeams)}
      />
      <input
        className={fieldStyles.field}
        aria-label={say('screen.freeze.add')}
        placeholder={say('screen.freeze.add')}
        maxLength={200}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <DateField
        label={say('field.start')}
        value={start}
        optional
        onCommit={(value) => {
          setStart(value)
          return true
        }}
      />
      <DateField
        label={say('field.finish')}
        value={finish}
        optional
        onCommit={(value) => {
          setFinish(value)
          return true
        }}
      />
      <Button onClick={add} aria-label={say('screen.freeze.add')}>
        +
      </Button>
      {asked && <span className={styles.bad}>{say('screen.freeze.needs')}</span>}
    </form>
  )
}
