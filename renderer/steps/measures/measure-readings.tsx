import { useState } from 'react'
import { recordReading } from '#shared/edits/intents/record-reading.ts'
import { entitiesLabel, fieldLabel } from '#shared/messages/labels.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useEditable, useRowsWhere } from '../../app/use-workbook.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { DateField } from '../../components/date-field.tsx'
import { FieldInput } from '../../components/field-input.tsx'
import { today } from '../../state/today.ts'
import styles from './measure-readings.module.css'

/** What a measure showed on which day, newest first; the newest is where it stands now. */
export function MeasureReadings({ measureId }: { readonly measureId: string }) {
  const say = useSay()
  const { remove } = useEdit()
  const { writeDate } = useFormat()
  const editable = useEditable()
  const rows = useRowsWhere('measureReading', 'measureId', measureId).toSorted((a, b) => (a.readOn < b.readOn ? 1 : -1))
  return (
    <section className={styles.readings} aria-label={entitiesLabel(say, 'measureReading')}>
      <h3>{entitiesLabel(say, 'measureReading')}</h3>
      {rows.length === 0 && <p className={styles.none}>{say('screen.measures.noReading')}</p>}
      <ul>
        {rows.map(({ id, readOn, value, note }) => (
          <li key={id} className={styles.reading}>
            <span>{writeDate(readOn)}</span>
            <FieldInput entity="measureReading" id={id} field="value" value={value} rowName={writeDate(readOn)} bare />
            <FieldInput entity="measureReading" id={id} field="note" value={note} rowName={writeDate(readOn)} bare />
            {editable && (
              <IconButton
                icon="trash"
                label={say('screen.measures.forgetReading', { date: writeDate(readOn) })}
                onClick={() => {
                  remove('measureReading', id)
                  document.getElementById('new-reading')?.focus()
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {editable && <NewReading measureId={measureId} />}
    </section>
  )
}

function NewReading({ measureId }: { readonly measureId: string }) {
  const say = useSay()
  const { perform } = useEdit()
  const { readNumber } = useFormat()
  const [readOn, setReadOn] = useState(today)
  const [text, setText] = useState('')
  const value = readNumber(text)
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault()
        if (value === null) return
        if (perform((context) => recordReading(context, measureId, readOn, value))) setText('')
      }}
    >
      <DateField
        label={fieldLabel(say, 'measureReading', 'readOn')}
        value={readOn}
        optional={false}
        onCommit={(date) => {
          setReadOn(date ?? readOn)
          return true
        }}
      />
      <input
        id="new-reading"
        className={styles.field}
        inputMode="decimal"
        autoComplete="off"
        aria-label={fieldLabel(say, 'measureReading', 'value')}
        aria-invalid={text.trim() !== '' && value === null}
        placeholder={fieldLabel(say, 'measureReading', 'value')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button icon="add" submit disabled={value === null}>
        {say('screen.measures.addReading')}
      </Button>
    </form>
  )
}
