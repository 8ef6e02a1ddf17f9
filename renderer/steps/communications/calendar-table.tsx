import { useMemo } from 'react'
import { choiceLabel, entityLabel, fieldLabel } from '#shared/messages/labels.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useRows, useWorkbook } from '../../app/use-workbook.ts'
import { goToStep } from '../../state/ui-store.ts'
import styles from '../choose-table.module.css'

/** All messages by date, each with the change it goes before. */
export function CalendarTable() {
  const { ui } = useApp()
  const say = useSay()
  const { writeDate } = useFormat()
  const rows = useRows('communication')
  const { stakeholder, initiative } = useWorkbook(({ tables }) => tables)
  const inOrder = useMemo(() => rows.toSorted((a, b) => ((a.date ?? '9999') < (b.date ?? '9999') ? -1 : 1)), [rows])
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>{fieldLabel(say, 'communication', 'date')}</th>
          <th>{entityLabel(say, 'stakeholder')}</th>
          <th>{fieldLabel(say, 'communication', 'message')}</th>
          <th>{fieldLabel(say, 'communication', 'initiativeId')}</th>
          <th>{fieldLabel(say, 'communication', 'owner')}</th>
          <th>{fieldLabel(say, 'communication', 'status')}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((row) => (
          <tr key={row.id}>
            <td>{row.date === null ? '–' : writeDate(row.date)}</td>
            <td>{stakeholder[row.stakeholderId]?.name}</td>
            <th scope="row">
              <button
                type="button"
                className={styles.choose}
                onClick={() => goToStep(ui, 'communications', { entity: 'communication', id: row.id })}
              >
                {row.message}
              </button>
            </th>
            <td>{initiative[row.initiativeId ?? '']?.title ?? '–'}</td>
            <td>{row.owner || '–'}</td>
            <td>{choiceLabel(say, 'communication', 'status', row.status)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
