import { chooseStatement } from '#shared/edits/intents/choose-statement.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { useWorkbookSay } from '../../app/use-workbook-say.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkPicker } from '../../components/link-picker.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { TextField } from '../../components/text-field.tsx'
import { checkStatement } from './statement-checks.ts'
import styles from './statements-card.module.css'
import { Votes } from './votes.tsx'

type AlternativeProps = {
  readonly row: RowOf<'statement'>
  readonly group: string
  /** Any number of its kind may be chosen. */
  readonly many: boolean
}

/** One wording, whether it is chosen, what speaks for it, and who does. */
export function Alternative({ row, group, many }: AlternativeProps) {
  const say = useSay()
  const sayInWorkbook = useWorkbookSay()
  const { change, perform } = useEdit()
  const editable = useEditable()
  const { id, kind, wording, chosen } = row
  const ofBusiness = kind === 'businessVision' || kind === 'businessMission'
  const checks = checkStatement(kind, wording, sayInWorkbook)
  return (
    <li className={styles.alternative} data-chosen={chosen} data-row={id}>
      <input
        className={styles.choose}
        type={many ? 'checkbox' : 'radio'}
        name={many ? undefined : `chosen-${kind}`}
        checked={chosen}
        disabled={!editable}
        aria-label={say('screen.direction.choose', { wording })}
        onChange={() => (many ? change('statement', id, 'chosen', !chosen) : perform((at) => chooseStatement(at, id)))}
      />
      <TextField
        value={wording}
        label={say('screen.direction.wordingOf', { statement: group })}
        lines="many"
        bare
        required
        strong={chosen}
        maxLength={2_000}
        readOnly={!editable}
        onCommit={(text) => change('statement', id, 'wording', text)}
      />
      <RowMenu entity="statement" id={id} among={(other) => other.kind === kind} />
      <div className={styles.below}>
        {checks.map(({ check, good, count }) => (
          <span key={check} className={styles.check} data-good={good}>
            <Icon name={good ? 'check' : 'alert'} small />
            {say(`screen.check.${check}.${good ? 'good' : 'bad'}`, { count })}
          </span>
        ))}
        {ofBusiness && (
          <div className={styles.source}>
            <span>{say('screen.direction.source')}</span>
            <FieldInput entity="statement" id={id} field="source" value={row.source} rowName={wording} bare />
          </div>
        )}
        {!ofBusiness && (
          <LinkPicker
            link="statementPriority"
            from={{ field: 'statementId', id }}
            to={{ field: 'businessPriorityId', entity: 'businessPriority' }}
            label={say('screen.direction.supports')}
            empty={say('screen.direction.supportsNone')}
            tone="selected"
          />
        )}
      </div>
      <Votes statementId={id} />
    </li>
  )
}
