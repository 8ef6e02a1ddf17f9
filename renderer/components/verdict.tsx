import type { ReactNode } from 'react'
import styles from './verdict.module.css'

type VerdictProps = {
  readonly title: string
  readonly tone?: 'good' | 'attention' | 'danger' | 'neutral'
  /** One sentence in plain words. */
  readonly children: ReactNode
  /** The figure that the sentence rests on, as a button that explains it. */
  readonly figure?: ReactNode
  /** Further sentences. */
  readonly more?: readonly string[]
}

/** What a view comes to, in plain words, above the figures that say so. */
export function Verdict({ title, tone = 'neutral', children, figure, more = [] }: VerdictProps) {
  return (
    <section className={styles.verdict} data-tone={tone} aria-label={title}>
      <div>
        <h2>{title}</h2>
        <p>{children}</p>
        {more.map((sentence) => (
          <p key={sentence} className={styles.more}>
            {sentence}
          </p>
        ))}
      </div>
      {figure !== undefined && <div className={styles.figure}>{figure}</div>}
    </section>
  )
}
