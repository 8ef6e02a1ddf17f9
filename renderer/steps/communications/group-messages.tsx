import { fieldLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRowsWhere } from '../../app/use-workbook.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import styles from './group-messages.module.css'

const facts = ['date', 'initiativeId', 'channel', 'cadence', 'owner', 'backup', 'feedback', 'status'] as const

/** What a group gets to hear: when, before which change, by which channel, from whom, and how it can answer. */
export function GroupMessages({ stakeholderId }: { readonly stakeholderId: string }) {
  const say = useSay()
  const { add } = useEdit()
  const rows = useRowsWhere('communication', 'stakeholderId', stakeholderId)
  return (
    <section className={styles.messages} aria-label={say('screen.messages.messages')}>
      <h3>{say('screen.messages.messages')}</h3>
      {rows.length === 0 && <p className={styles.none}>{say('screen.messages.noMessage')}</p>}
      <ul>
        {rows.map((row) => (
          <Message key={row.id} row={row} />
        ))}
      </ul>
      <QuickAdd
        label={say('screen.messages.addMessage')}
        onAdd={(message) => add('communication', { stakeholderId, message }) !== null}
      />
    </section>
  )
}

function Message({ row }: { readonly row: RowOf<'communication'> }) {
  const say = useSay()
  const { id, message, stakeholderId, routine } = row
  const name = message.length > 60 ? `${message.slice(0, 59)}…` : message
  return (
    <li className={styles.message} data-row={id}>
      <div className={styles.head}>
        <FieldInput entity="communication" id={id} field="message" value={message} rowName={name} bare strong />
        <RowMenu entity="communication" id={id} among={(other) => other['stakeholderId'] === stakeholderId} />
      </div>
      <div className={styles.facts}>
        {facts.map((field) => (
          <div key={field} className={styles.fact}>
            <span className={styles.label}>{fieldLabel(say, 'communication', field)}</span>
            <FieldInput entity="communication" id={id} field={field} value={row[field]} rowName={name} bare />
          </div>
        ))}
      </div>
      <div className={styles.routine}>
        <FieldInput entity="communication" id={id} field="routine" value={routine} rowName={name} />
        <span>{fieldLabel(say, 'communication', 'routine')}</span>
      </div>
    </li>
  )
}
