import { rank } from '#shared/methods/readings/rank.ts'
import { useSay } from '../../app/app-context.ts'
import { useRow, useSettledWorkbook } from '../../app/use-workbook.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { Icon } from '../../components/icon.tsx'
import { RowMenu } from '../../components/row-menu.tsx'
import { GoalPicker, PracticePicker } from '../../components/served-pickers.tsx'
import { TitleField } from '../../components/title-field.tsx'
import { DecisionSelect } from './decision-select.tsx'
import styles from './decisions-view.module.css'

/** What was decided on one initiative. */
export function DecisionCells({ id }: { readonly id: string }) {
  const say = useSay()
  const row = useRow('initiative', id)
  const place = rank(useSettledWorkbook()).byInitiative.get(id)?.rank ?? null
  if (row === undefined) return null
  const shared = { entity: 'initiative', id, rowName: row.title, bare: true } as const
  return (
    <>
      <td className={styles.rank}>
        {row.mandated ? (
          <span title={say('screen.order.mandated')}>
            <Icon name="lock" small />
            <span className="visuallyHidden">{say('screen.order.mandated')}</span>
          </span>
        ) : (
          (place ?? '–')
        )}
      </td>
      <td>
        <TitleField entity="initiative" id={id} title={row.title} />
      </td>
      <td>
        <DecisionSelect row={row} />
      </td>
      <td data-lacks={row.decision !== 'undecided' && row.decisionReason === ''}>
        <FieldInput {...shared} field="decisionReason" value={row.decisionReason} />
      </td>
      <td>
        <FieldInput {...shared} field="decidedBy" value={row.decidedBy} />
      </td>
      <td>
        <FieldInput {...shared} field="decidedOn" value={row.decidedOn} />
      </td>
      <td>
        <GoalPicker entity="initiative" id={id} title={row.title} />
      </td>
      <td>
        <PracticePicker entity="initiative" id={id} title={row.title} />
      </td>
      <td>
        <RowMenu entity="initiative" id={id} />
      </td>
    </>
  )
}
