import type { KeyboardEvent } from 'react'
import { setBudget } from '#shared/edits/intents/set-budget.ts'
import { useSay } from '../../app/app-context.ts'
import { useBriefQuarter } from '../../app/use-brief-quarter.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useEditable, useWorkbook } from '../../app/use-workbook.ts'
import { NumberField } from '../../components/number-field.tsx'
import styles from './capacity-grid.module.css'

const mostMoney = 1e15

type BudgetRowProps = {
  /** Its place below the teams. */
  readonly row: number
  readonly starts: readonly string[]
  readonly onPlace: (column: number) => void
  readonly onKeyDown: (event: KeyboardEvent, column: number) => void
}

/** One-off money that each quarter may spend; left empty, a quarter limits nothing. */
export function BudgetRow({ row, starts, onPlace, onKeyDown }: BudgetRowProps) {
  const say = useSay()
  const { perform } = useEdit()
  const editable = useEditable()
  const briefQuarter = useBriefQuarter()
  const budgets = useWorkbook(({ tables }) => tables.quarterBudget)
  const currency = useWorkbook(({ tables }) => tables.workbook['workbook']?.currency ?? '')
  return (
    <tr className={styles.budget}>
      <th scope="row">{say('screen.budget.row', { currency })}</th>
      {starts.map((start, column) => (
        <td
          key={start}
          data-cell={`${row} ${column}`}
          data-row={start}
          onFocus={() => onPlace(column)}
          onKeyDown={(event) => onKeyDown(event, column)}
        >
          <NumberField
            bare
            optional
            readOnly={!editable}
            label={say('screen.budget.cell', { quarter: briefQuarter(start) })}
            value={budgets[start]?.amount ?? null}
            min={0}
            max={mostMoney}
            onCommit={(amount) => perform((context) => setBudget(context, [start], amount))}
          />
        </td>
      ))}
    </tr>
  )
}
