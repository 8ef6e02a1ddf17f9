import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { decideInitiative } from '#shared/edits/intents/decide-initiative.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { SelectField } from '../../components/select-field.tsx'
import { today } from '../../state/today.ts'
import styles from './decision-select.module.css'

const decisions = ['undecided', 'do', 'later', 'no'] as const

/** What becomes of an initiative. Who decided and when are filled in with it. */
export function DecisionSelect({ row }: { readonly row: RowOf<'initiative'> }) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const own = useRef<HTMLSpanElement>(null)

  function decide(decision: RowOf<'initiative'>['decision']): void {
    // At once, so that the focus can follow the row to where the decision puts it.
    flushSync(() => perform((context) => decideInitiative(context, row.id, decision, today())))
    own.current?.querySelector('select')?.focus({ preventScroll: true })
  }

  return (
    <span ref={own} className={styles.decision} data-decision={row.decision}>
      <SelectField
        label={say('screen.order.decisionOn', { name: row.title })}
        value={row.decision}
        options={decisions.map((value) => ({
          value,
          label: say(`screen.order.choice.${value}`),
        }))}
        disabled={!editable}
        onChange={(decision) => decision !== null && decide(decision)}
      />
    </span>
  )
}
