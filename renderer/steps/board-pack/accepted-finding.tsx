import { reopenFinding } from '#shared/edits/intents/accept-finding.ts'
import type { Finding } from '#shared/steps/findings/finding.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useFormat } from '../../app/use-format.ts'
import { useEditable, useRow } from '../../app/use-workbook.ts'
import { Button } from '../../components/button.tsx'
import { FieldInput } from '../../components/field-input.tsx'
import { Icon } from '../../components/icon.tsx'
import styles from './quality-finding.module.css'

/** Something the team has seen and lives with, and why. It can be taken back. */
export function AcceptedFinding({ finding }: { readonly finding: Finding }) {
  const say = useSay()
  const { perform } = useEdit()
  const { writeDate } = useFormat()
  const editable = useEditable()
  const row = useRow('acceptedFinding', finding.key)
  const sentence = say(finding.message, finding.params)
  if (row === undefined) return null
  const on = row.acceptedOn === null ? '' : writeDate(row.acceptedOn)
  return (
    <li className={styles.finding} data-severity="accepted" data-row={row.id}>
      <Icon name="check" />
      <div className={styles.words}>
        <p>{sentence}</p>
        <FieldInput entity="acceptedFinding" id={row.id} field="reason" value={row.reason} rowName={sentence} bare />
        <small>
          {row.acceptedBy}
          {row.acceptedBy !== '' && on !== '' && ' · '}
          {on}
        </small>
      </div>
      {editable && (
        <Button
          look="quiet"
          aria-label={say('screen.pack.reopenThis', { sentence })}
          onClick={() => perform((context) => reopenFinding(context, finding.key, sentence))}
        >
          {say('screen.pack.reopen')}
        </Button>
      )}
    </li>
  )
}
