import { memo } from 'react'
import { useStore } from 'zustand'
import type { Lens } from '#shared/model/lens.ts'
import { useApp, useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import styles from './assessment-grid.module.css'
import { cellWord, shownCell } from './shown-cell.ts'

type GridCellProps = {
  readonly practiceId: string
  readonly practice: string
  readonly lens: Lens
  readonly row: number
  readonly column: number
  readonly entry: boolean
}

/** One practice through one lens. The figure is always there; colour, notch and dot only add to it. */
export const GridCell = memo(function GridCell({ practiceId, practice, lens, row, column, entry }: GridCellProps) {
  const { ui } = useApp()
  const say = useSay()
  const rater = useStore(ui, (state) => state.rater)
  const current = useStore(ui, ({ gridCell }) => gridCell?.practiceId === practiceId && gridCell.lens === lens)
  const word = useWorkbook((workbook) => cellWord(shownCell(workbook, practiceId, lens, rater)))
  const notApplicable = word.startsWith('na')
  const level = notApplicable ? '' : (word.match(/^[\d.]+/)?.[0] ?? '')
  const spread = word.includes('s')
  const noted = word.includes('d')
  const figure = notApplicable ? say('screen.grid.notApplicable') : level
  const marks = [spread && say('screen.grid.spread'), noted && say('screen.grid.noted')].filter(Boolean).join(', ')
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its table is a grid
      role="gridcell"
      aria-label={say('screen.grid.cell', {
        practice,
        lens: say(`screen.lens.${lens}`),
        value: figure || say('screen.grid.open'),
        marks,
      })}
      aria-selected={current}
      aria-colindex={column + 2}
      tabIndex={current || entry ? 0 : -1}
      className={styles.cell}
      data-level={level === '' ? undefined : Math.round(Number(level))}
      data-na={notApplicable || undefined}
      data-proposed={word.includes('p') || undefined}
      data-row={row}
      data-column={column}
      onFocus={() => !current && ui.setState({ gridCell: { practiceId, lens }, figure: null })}
    >
      {figure}
      {spread && <span className={styles.notch} />}
      {noted && <span className={styles.dot} />}
    </td>
  )
})
