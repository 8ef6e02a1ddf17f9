import type { ReactNode } from 'react'
import styles from './start-card.module.css'

type StartCardProps = {
  readonly title: string
  readonly text: string
  /** Ways to begin, the main one first. */
  readonly children?: ReactNode
}

/** What stands where nothing is yet: what this is for, and how to begin. */
export function StartCard({ title, text, children }: StartCardProps) {
  return (
    <div className={styles.start}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children !== undefined && children !== false && <div className={styles.ways}>{children}</div>}
    </div>
  )
}
