import { type DragEvent, memo } from 'react'
import { choiceLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { strongFrom } from '#shared/steps/constraints-to-answer.ts'
import { useSay } from '../../app/app-context.ts'
import { Icon } from '../../components/icon.tsx'
import { Tag } from '../../components/tag.tsx'
import styles from './constraint-item.module.css'

type ConstraintItemProps = {
  readonly row: RowOf<'constraint'>
  readonly chosen: boolean
  readonly draggable: boolean
  readonly onChoose: (id: string) => void
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void
}

const strengths = [1, 2, 3, 4, 5] as const

/** A constraint or enabler on the board: how strong it is, what is done about it, and by whom. */
export const ConstraintItem = memo(function ConstraintItem(props: ConstraintItemProps) {
  const { row, chosen, draggable, onChoose, onDragStart } = props
  const say = useSay()
  const open = row.strength >= strongFrom && (row.response === null || row.owner === '')
  return (
    <button
      type="button"
      className={styles.item}
      data-choice
      data-kind={row.kind}
      aria-pressed={chosen}
      draggable={draggable}
      onDragStart={onDragStart}
      onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
      onClick={() => onChoose(row.id)}
    >
      <span className={styles.statement}>{row.statement}</span>
      <span className={styles.facts}>
        <span className={styles.strength}>
          <span aria-hidden="true">
            {strengths.map((each) => (
              <i key={each} data-on={each <= row.strength} />
            ))}
          </span>
          <span className="visuallyHidden">{say('screen.constraints.strength', { strength: row.strength })}</span>
          {row.strength}
        </span>
        {row.kind === 'enabler' && <Tag tone="good">{choiceLabel(say, 'constraint', 'kind', 'enabler')}</Tag>}
        {row.response !== null && <Tag>{choiceLabel(say, 'constraint', 'response', row.response)}</Tag>}
        <span className={styles.owner}>{row.owner}</span>
        {open && (
          <span className={styles.open}>
            <Icon name="alert" small />
            {say(row.response === null ? 'screen.constraints.noResponse' : 'screen.constraints.noOwner')}
          </span>
        )}
      </span>
    </button>
  )
})
