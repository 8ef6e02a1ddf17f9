import type { ReactNode } from 'react'
import styles from './card.module.css'

type CardProps = {
  readonly title: string
  /** Beside the title, at the right. */
  readonly actions?: ReactNode
  /** Its content scrolls inside and has no padding, as tables want it. */
  readonly flush?: boolean
  readonly children: ReactNode
}

/** A titled part of a step. */
export function Card({ title, actions, flush = false, children }: CardProps) {
  return (
    <section className={styles.card} aria-label={title}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        {actions}
      </header>
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  )
}
