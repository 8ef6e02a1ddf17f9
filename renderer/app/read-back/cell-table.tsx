import { type ReactNode, useState } from 'react'
import type { ChangedCell } from '#shared/contract/sheet-proposal.ts'
import { Button } from '../../components/button.tsx'
import { useSay } from '../app-context.ts'
import { cellKey } from './choices.ts'
import type { SheetOfCells } from './group-cells.ts'
import styles from './read-back.module.css'

/** A sheet of ratings has thousands of rows: nobody reads them all. */
const shownAtFirst = 40
const shownAtOnce = 200

type CellTableProps = {
  readonly group: SheetOfCells
  /** What stands over the column of choices. */
  readonly chosen: string
  readonly choice: (cell: ChangedCell) => ReactNode
}

/** The changed cells of a sheet, row by row: as exported, in the workbook now, in the sheet, and a choice for each. */
export function CellTable({ group: { sheet, count, rows }, chosen, choice }: CellTableProps) {
  const say = useSay()
  const [shown, setShown] = useState(shownAtFirst)
  const hidden = Math.max(0, rows.length - shown)
  return (
    <>
      <table className={styles.cells}>
        <caption>{say('screen.readBack.sheet', { sheet, count })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('screen.readBack.field')}</th>
            <th scope="col">{say('screen.readBack.before')}</th>
            <th scope="col">{say('screen.readBack.now')}</th>
            <th scope="col">{say('screen.readBack.after')}</th>
            <th scope="col">{chosen}</th>
          </tr>
        </thead>
        {rows.slice(0, shown).map(({ row, name, cells }) => (
          <tbody key={`${row} ${name}`}>
            <tr>
              <th scope="rowgroup" colSpan={5} className={styles.row}>
                {name} <small>{say('screen.readBack.row', { row })}</small>
              </th>
            </tr>
            {cells.map((cell) => (
              <tr key={cellKey(cell)}>
                <th scope="row">
                  {cell.field} <small>{`${cell.column}${cell.row}`}</small>
                </th>
                <td>{cell.before}</td>
                <td>{cell.now}</td>
                <td>{cell.after}</td>
                <td>{choice(cell)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {hidden > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + shownAtOnce)}>
          {say('screen.readBack.more', { count: Math.min(hidden, shownAtOnce) })}
        </Button>
      )}
    </>
  )
}
