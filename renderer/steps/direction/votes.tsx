import { Popover } from '@mantine/core'
import { voteForStatement } from '#shared/edits/intents/choose-statement.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useRows, useRowsWhere } from '../../app/use-workbook.ts'
import pickerStyles from '../../components/link-picker.module.css'
import styles from './statements-card.module.css'

/** Who prefers this wording. Everybody has one vote for each statement. */
export function Votes({ statementId }: { readonly statementId: string }) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const participants = useRows('participant')
  const votes = useRowsWhere('statementVote', 'statementId', statementId)
  const voters = new Set(votes.map(({ participantId }) => participantId))
  if (participants.length === 0) return null
  return (
    <span className={styles.votes}>
      <Popover position="bottom-end" width={280} trapFocus returnFocus disabled={!editable}>
        <Popover.Target>
          <button type="button" className={styles.voteButton}>
            {say('screen.direction.votes', { count: votes.length, all: participants.length })}
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <fieldset className={pickerStyles.choices}>
            <legend>{say('screen.direction.whoVotes')}</legend>
            {participants.map(({ id, name }) => (
              <label key={id} className={pickerStyles.choice}>
                <input
                  type="checkbox"
                  checked={voters.has(id)}
                  onChange={() => perform((context) => voteForStatement(context, id, statementId))}
                />
                <span>{name}</span>
              </label>
            ))}
          </fieldset>
        </Popover.Dropdown>
      </Popover>
    </span>
  )
}
