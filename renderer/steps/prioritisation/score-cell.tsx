import { choiceLabel } from '#shared/messages/labels.ts'
import { onCommonScale } from '#shared/methods/value-effort.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Icon } from '../../components/icon.tsx'
import type { ScoreColumn } from './score-columns.ts'
import { ScoreEditor } from './score-editor.tsx'
import styles from './score-grid.module.css'

type ScoreCellProps = {
  readonly row: RowOf<'initiative'>
  readonly column: ScoreColumn
  /** Whose score it is; null: the room's. */
  readonly scorer: string | null
  /** What counts while no score is given. */
  readonly proposed: number | null
  readonly line: number
  readonly at: number
  /** What is being written into it; null: nothing. */
  readonly text: string | null
  readonly current: boolean
  readonly onPlace: (row: number, column: number, text?: string | null) => void
  readonly onWrite: (id: string, column: ScoreColumn, value: number | string | null) => boolean
  /** Writing ended because the focus went elsewhere. */
  readonly onLeave: () => void
}

/** One score. The figure is always there; the tint only adds to it. */
export function ScoreCell({
  row,
  column,
  scorer,
  proposed,
  line,
  at,
  text,
  current,
  onPlace,
  onWrite,
  onLeave,
}: ScoreCellProps) {
  const say = useSay()
  const { writeNumber } = useFormat()
  const score = useWorkbook(({ tables }) =>
    column.kind !== 'criterion'
      ? null
      : scorer === null
        ? (tables.score[keyId([row.id, column.criterion.id])]?.value ?? null)
        : (tables.participantScore[keyId([scorer, row.id, column.criterion.id])]?.value ?? null),
  )
  const shown =
    column.kind === 'criterion'
      ? score === null
        ? ''
        : writeNumber(score)
      : column.kind === 'flag'
        ? ''
        : row[column.field] === null
          ? ''
          : choiceLabel(say, 'initiative', column.field, row[column.field] ?? '')
  const tone =
    column.kind === 'criterion' && score !== null
      ? Math.round(onCommonScale(score, column.criterion.scaleMin, column.criterion.scaleMax))
      : undefined
  const stands = column.kind === 'criterion' && score === null && proposed !== null ? writeNumber(proposed, 1) : null
  const spoken =
    column.kind === 'flag'
      ? say(row.mandated ? 'screen.scores.yes' : 'screen.scores.no')
      : stands === null
        ? shown
        : say('screen.scores.proposed', { value: stands })
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its table is a grid
      role="gridcell"
      aria-label={say('screen.scores.cell', {
        name: row.title,
        column: column.label,
        value: spoken || say('screen.scores.open'),
      })}
      aria-selected={current}
      tabIndex={text !== null ? -1 : current || (line === 0 && at === 0) ? 0 : -1}
      className={styles.cell}
      data-kind={column.kind}
      data-side={column.kind === 'criterion' && column.criterion.part === 'effort' ? 'effort' : 'value'}
      data-tone={tone}
      data-proposed={stands !== null || undefined}
      title={stands === null ? undefined : say('screen.scores.proposed', { value: stands })}
      data-line={line}
      data-column={at}
      onFocus={(event) => event.target === event.currentTarget && !current && onPlace(line, at)}
      onDoubleClick={() => column.kind === 'criterion' && onPlace(line, at, '')}
    >
      {text !== null && column.kind === 'criterion' ? (
        <ScoreEditor
          first={text === '' ? shown : text}
          label={say('screen.scores.cell', { name: row.title, column: column.label, value: shown })}
          min={column.criterion.scaleMin}
          max={column.criterion.scaleMax}
          onTake={(value) => onWrite(row.id, column, value)}
          onClose={() => onPlace(line, at)}
          onLeave={onLeave}
        />
      ) : column.kind === 'flag' ? (
        row.mandated && <Icon name="lock" small />
      ) : (
        (stands ?? shown)
      )}
    </td>
  )
}
