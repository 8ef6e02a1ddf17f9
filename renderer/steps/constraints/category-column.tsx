import { useState } from 'react'
import { choiceLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEditable } from '../../app/use-workbook.ts'
import { moveFocus } from '../../components/move-focus.ts'
import { useGrowing } from '../../components/use-growing.ts'
import styles from './category-column.module.css'
import { ConstraintItem } from './constraint-item.tsx'

type CategoryColumnProps = {
  readonly category: RowOf<'constraint'>['category']
  readonly rows: readonly RowOf<'constraint'>[]
  readonly current: string | null
  readonly onChoose: (id: string) => void
  /** Something was dragged here from another category. */
  readonly onDrop: (id: string) => void
}

/** What a drag carries; a text from elsewhere is not taken for a row. */
const dragType = 'application/x-opsbook-constraint'

/** The constraints and enablers of one category. */
export function CategoryColumn({ category, rows, current, onChoose, onDrop }: CategoryColumnProps) {
  const say = useSay()
  const editable = useEditable()
  const [over, setOver] = useState(false)
  const shown = useGrowing(rows, current, 12)
  const name = choiceLabel(say, 'constraint', 'category', category)
  return (
    <section
      className={styles.column}
      aria-label={name}
      data-over={over}
      data-empty={rows.length === 0}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragType)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const id = event.dataTransfer.getData(dragType)
        if (id !== '') onDrop(id)
      }}
    >
      <h3 className={styles.head}>
        {name} <span>{rows.length}</span>
      </h3>
      <ul data-later onKeyDown={moveFocus}>
        {shown.map((row) => (
          <li key={row.id}>
            <ConstraintItem
              row={row}
              chosen={row.id === current}
              draggable={editable}
              onChoose={onChoose}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                event.dataTransfer.setData(dragType, row.id)
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
