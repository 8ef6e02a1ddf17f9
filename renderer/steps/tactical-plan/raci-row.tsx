import type { RowOf } from '#shared/model/entities.ts'
import { keyId } from '#shared/model/entity.ts'
import type { RaciCount } from '#shared/steps/raci.ts'
import { useSay } from '../../app/app-context.ts'
import { useSingleton, useWorkbook } from '../../app/use-workbook.ts'
import { FieldInput } from '../../components/field-input.tsx'
import { Tag } from '../../components/tag.tsx'
import { faultsOfRow } from './raci-rules.ts'
import type { RaciLine } from './raci-view.tsx'
import styles from './tactical-plan.module.css'

type RaciRowProps = {
  readonly line: RaciLine
  readonly index: number
  readonly top: number
  readonly participants: readonly RowOf<'participant'>[]
  readonly counts: RaciCount
  /** The column that Tab leads to in this row; null: to none. */
  readonly entry: number | null
  readonly onPlace: (column: number) => void
}

/** The letters of one task and what the rules say of them, or the name of an initiative over its tasks. */
export function RaciRow({ line, index, top, participants, counts, entry, onPlace }: RaciRowProps) {
  const say = useSay()
  const { raciManyConsulted } = useSingleton('settings')
  const shared = { 'aria-rowindex': index + 2, style: { transform: `translateY(${top}px)` } }
  if (line.kind === 'head') {
    return (
      <tr className={styles.raciGroup} {...shared}>
        <th scope="rowgroup" colSpan={participants.length + 3}>
          {line.title}
        </th>
      </tr>
    )
  }
  const { task } = line
  const faults = faultsOfRow(counts, raciManyConsulted, say)
  return (
    <tr className={styles.raciRow} data-row={task.id} {...shared}>
      <th scope="row" title={task.title}>
        {task.title}
      </th>
      {participants.map(({ id, name }, column) => (
        <RaciCell
          key={id}
          task={task}
          participantId={id}
          name={name}
          line={index}
          column={column}
          tab={entry === column}
          onPlace={onPlace}
        />
      ))}
      <td className={styles.rules}>
        {faults.length === 0 ? (
          <Tag tone="good" icon="check">
            {say('screen.raci.sound')}
          </Tag>
        ) : (
          faults.map(({ tone, text }) => (
            <Tag key={text} tone={tone} icon="alert">
              {text}
            </Tag>
          ))
        )}
      </td>
      <td className={styles.agreed}>
        <FieldInput entity="task" id={task.id} field="raciAgreed" value={task.raciAgreed} rowName={task.title} />
      </td>
    </tr>
  )
}

type RaciCellProps = {
  readonly task: RowOf<'task'>
  readonly participantId: string
  readonly name: string
  readonly line: number
  readonly column: number
  readonly tab: boolean
  readonly onPlace: (column: number) => void
}

function RaciCell({ task, participantId, name, line, column, tab, onPlace }: RaciCellProps) {
  const say = useSay()
  const letter = useWorkbook(({ tables }) => tables.raciAssignment[keyId([task.id, participantId])]?.letter)
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its table is a grid
      role="gridcell"
      className={styles.letter}
      data-letter={letter}
      data-line={line}
      data-column={column}
      tabIndex={tab ? 0 : -1}
      aria-label={say('screen.raci.cell', { task: task.title, name, letter: letter ?? say('screen.raci.none') })}
      onFocus={() => !tab && onPlace(column)}
    >
      {letter}
    </td>
  )
}
