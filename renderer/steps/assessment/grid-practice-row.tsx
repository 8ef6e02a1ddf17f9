import { memo } from 'react'
import { useStore } from 'zustand'
import { readPractice } from '#shared/methods/readings/practice-readings.ts'
import { lenses } from '#shared/model/lens.ts'
import { useApp } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useRow, useWorkbook } from '../../app/use-workbook.ts'
import styles from './assessment-grid.module.css'
import { GridCell } from './grid-cell.tsx'
import type { GridRow } from './grid-rows.ts'

/** From this gap on it is underlined. */
const markedGap = 2

type GridPracticeRowProps = {
  readonly row: GridRow
  readonly index: number
  readonly top: number
  readonly height: number
  /** Tab into the grid leads to this row. */
  readonly entry: boolean
}

/** One practice: its six cells, what they come to, and where it should be. */
export const GridPracticeRow = memo(function GridPracticeRow({ row, index, top, height, entry }: GridPracticeRowProps) {
  const { ui } = useApp()
  const { practiceId, domain, first, last, label } = row
  const name = useRow('practice', practiceId)?.name ?? ''
  const on = useStore(ui, ({ gridCell }) => gridCell?.practiceId === practiceId)
  return (
    <tr
      className={styles.row}
      data-on={on}
      data-hue={domain?.hue}
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)`, height }}
    >
      <th scope="row" className={styles.practice} title={name}>
        <span className={styles.domain} data-first={first} data-last={last} aria-hidden="true" title={domain?.name}>
          {label !== 'none' && <span data-label={label}>{domain?.code}</span>}
        </span>
        <span className={styles.practiceName}>
          <span>{name}</span>
        </span>
      </th>
      {lenses.map((lens, column) => (
        <GridCell
          key={lens}
          practiceId={practiceId}
          practice={name}
          lens={lens}
          row={index}
          column={column}
          entry={entry && !on && column === 0}
        />
      ))}
      <NowAndTarget practiceId={practiceId} />
    </tr>
  )
})

function NowAndTarget({ practiceId }: { readonly practiceId: string }) {
  const { writeNumber } = useFormat()
  const reading = useWorkbook((workbook) => readPractice(workbook, practiceId))
  const { capability: now = null, target = null, gap = null } = reading ?? {}
  return (
    <>
      <td className={styles.now}>{now === null ? '–' : writeNumber(now, 1)}</td>
      <td className={styles.target}>
        <span data-gap={gap !== null && gap >= markedGap}>{target ?? '–'}</span>
      </td>
    </>
  )
}
