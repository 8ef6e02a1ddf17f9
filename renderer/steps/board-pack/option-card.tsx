import { recommendOption } from '#shared/edits/intents/recommend-option.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { FieldName } from '../../components/field-name.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import styles from './option-card.module.css'

type OptionCardProps = { readonly row: RowOf<'option'>; readonly number: number }

/** One way to decide: what it means, costs and leads to, and whether it is the one that is recommended. */
export function OptionCard({ row, number }: OptionCardProps) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const name = row.title || say('screen.pack.newOption', { number })
  return (
    <div className={styles.option} data-recommended={row.recommended} data-row={row.id}>
      <div className={styles.head}>
        <b className={styles.number}>{number}</b>
        <FieldInput entity="option" id={row.id} field="title" value={row.title} rowName={`${number}`} bare strong />
        <RowMenu entity="option" id={row.id} />
      </div>
      <label className={styles.recommended}>
        <input
          type="radio"
          name="recommended-option"
          checked={row.recommended}
          disabled={!editable}
          onChange={() => perform((context) => recommendOption(context, row.id))}
        />
        {say('screen.pack.recommended')}
      </label>
      {(['description', 'oneOff', 'runChange', 'consequence'] as const).map((field) => (
        <div key={field} className={field === 'oneOff' || field === 'runChange' ? styles.money : undefined}>
          <span className={styles.label}>
            <FieldName entity="option" field={field} />
          </span>
          <FieldInput entity="option" id={row.id} field={field} value={row[field]} rowName={name} />
        </div>
      ))}
    </div>
  )
}
