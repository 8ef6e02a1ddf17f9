import { useState } from 'react'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useRowsWhere } from '../../app/use-workbook.ts'
import { IconButton } from '../../components/button.tsx'
import { QuickAdd } from '../../components/quick-add.tsx'
import { Alternative } from './alternative.tsx'
import styles from './statements-card.module.css'

type StatementsCardProps = { readonly kind: RowOf<'statement'>['kind'] }

/** The alternatives of one statement, side by side with what speaks for each; one is chosen (of values, any number). */
export function StatementsCard({ kind }: StatementsCardProps) {
  const say = useSay()
  const { add } = useEdit()
  const rows = useRowsWhere('statement', 'kind', kind)
  const [adding, setAdding] = useState(false)
  const many = kind === 'itValue'
  const title = say(`screen.direction.${kind}`)
  return (
    <section className={styles.card} aria-label={title}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.count}>
          {say(many ? 'screen.direction.values' : 'screen.direction.alternatives', { count: rows.length })}
        </span>
        <IconButton
          icon="add"
          label={say('screen.direction.addAlternative', { statement: title })}
          onClick={() => setAdding(true)}
        />
      </header>
      {rows.length === 0 ? (
        <p className={styles.empty}>{say(`screen.direction.${kind}.empty`)}</p>
      ) : (
        <ul className={styles.list} aria-label={title}>
          {rows.map((row) => (
            <Alternative key={row.id} row={row} group={title} many={many} />
          ))}
        </ul>
      )}
      {(adding || rows.length === 0 || many) && (
        <QuickAdd
          label={say(`screen.direction.${kind}.add`)}
          autoFocus={adding}
          onAdd={(wording) => add('statement', { kind, wording, chosen: many || rows.length === 0 }) !== null}
          {...(adding ? { onLeave: () => setAdding(false) } : {})}
        />
      )}
    </section>
  )
}
