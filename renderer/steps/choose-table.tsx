import type { ReactNode } from 'react'
import { moveFocus } from '../components/move-focus.ts'
import styles from './choose-table.module.css'

/** Over a column; figures stand at its right, and so does what says which they are. */
type Head = string | { readonly text: string; readonly ofFigures: true }

type ChooseTableProps = {
  readonly label: string
  /** Over the columns; the first is that of the names. */
  readonly heads: readonly Head[]
  readonly children: ReactNode
}

/** The list of a list with details: each row is chosen by its name, by pointer or by arrows and Enter. */
export function ChooseTable({ label, heads, children }: ChooseTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={label} onKeyDown={moveFocus}>
        <thead>
          <tr>
            {heads.map((head) =>
              typeof head === 'string' ? (
                <th key={head}>{head}</th>
              ) : (
                <th key={head.text} className={styles.figure}>
                  {head.text}
                </th>
              ),
            )}
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
  readonly below: ReactNode
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
