import type { ReactNode } from 'react'
import { moveFocus } from '../components/move-focus.ts'
import styles from './choose-table.module.css'

type ChooseTableProps = {
  readonly label: string
  /** Over the columns; the first is that of the names. */
  readonly heads: readonly ReactNode[]
  readonly children: ReactNode
}

/** The list of a list with details: each row is chosen by its name, by pointer or by arrows and Enter. */
export function ChooseTable({ label, heads, children }: ChooseTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label} onKeyDown={moveFocus}>
        <thead>
          <tr>
            {heads.map((head, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
              <th key={at}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody data-later>{children}</tbody>
      </table>
    </div>
  )
}

type ChooseRowProps = {
  readonly chosen: boolean
  readonly name: ReactNode
  readonly below: string
  readonly onChoose: () => void
  /** The cells behind the name. */
  readonly children: ReactNode
}

export function ChooseRow({ chosen, name, below, onChoose, children }: ChooseRowProps) {
  return (
    <tr data-chosen={chosen}>
      <th scope="row">
        <button
          type="button"
          className={styles.choose}
          data-choice
          aria-pressed={chosen}
          onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
          onClick={onChoose}
        >
          <span className={styles.name}>{name}</span>
          <span className={styles.below}>{below}</span>
        </button>
      </th>
      {children}
    </tr>
  )
}
