import { memo } from 'react'
import type { RankedInitiative } from '#shared/methods/readings/ranking.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useRow } from '../../app/use-workbook.ts'
import { FigureButton } from '../../components/figure-button.tsx'
import type { ProposedScore } from './proposed-scores.ts'
import { ScoreCell } from './score-cell.tsx'
import type { ScoreColumn } from './score-columns.ts'
import { figuresShown } from './score-figures.ts'
import styles from './score-grid.module.css'
import type { ScoreCellPlace } from './score-grid.tsx'

type ScoreRowProps = {
  readonly id: string
  readonly index: number
  readonly top: number
  readonly columns: readonly ScoreColumn[]
  readonly item: RankedInitiative | undefined
  /** Whose scores are shown; null: the room's. */
  readonly scorer: string | null
  readonly proposed: ProposedScore
  /** Where the focus is, if it is in this row. */
  readonly place: ScoreCellPlace | null
  readonly onPlace: (row: number, column: number, text?: string | null) => void
  readonly onWrite: (id: string, column: ScoreColumn, value: number | string | null) => boolean
  readonly onLeave: () => void
}

/** One initiative: its scores, and what they come to. */
export const ScoreRow = memo(
  function ScoreRow({
    id,
    index,
    top,
    columns,
    scorer,
    item,
    proposed,
    place,
    onPlace,
    onWrite,
    onLeave,
  }: ScoreRowProps) {
    const say = useSay()
    const { writeNumber } = useFormat()
    const row = useRow('initiative', id)
    if (row === undefined) return null
    const digits = { rank: 0, priority: 2, value: 1, effort: 1 }
    return (
      <tr
        className={styles.row}
        data-on={place !== null}
        data-decision={row.decision}
        aria-rowindex={index + 2}
        style={{ transform: `translateY(${top}px)` }}
      >
        <th scope="row" className={styles.name} title={row.title}>
          <span>{row.title}</span>
        </th>
        {figuresShown.map((kind) => {
          const value = item?.[kind] ?? null
          return (
            <td key={kind} className={styles.figure}>
              {value === null ? (
                '–'
              ) : place === null ? (
                writeNumber(value, digits[kind])
              ) : (
                <FigureButton
                  figure={`initiative/${id}/${kind}`}
                  label={say(`screen.order.figure.${kind}`, { name: row.title })}
                  value={writeNumber(value, digits[kind])}
                  strong={kind === 'priority'}
                />
              )}
            </td>
          )
        })}
        {columns.map((column, at) => (
          <ScoreCell
            key={column.label}
            row={row}
            column={column}
            scorer={scorer}
            proposed={column.kind === 'criterion' && scorer === null ? proposed(id, column.criterion.id) : null}
            line={index}
            at={at}
            text={place?.column === at ? place.text : null}
            current={place?.column === at}
            onPlace={onPlace}
            onWrite={onWrite}
            onLeave={onLeave}
          />
        ))}
      </tr>
    )
  },
  (before, next) =>
    before.place === next.place &&
    before.columns === next.columns &&
    before.scorer === next.scorer &&
    before.item === next.item &&
    before.top === next.top &&
    before.index === next.index,
)
