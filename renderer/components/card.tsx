import { type ReactNode, useRef } from 'react'
import styles from './card.module.css'
import { useScrollStop } from './use-scroll-stop.ts'

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
  const content = useRef<HTMLDivElement>(null)
  const stop = useScrollStop(content)
  return (
    <section className={styles.card} aria-label={title}>
      <header className={styles.header}>
        <h2 className={styles.title}>{title}</h2>
        {actions}
      </header>
      <div
        className={flush ? styles.flush : styles.body}
        ref={content}
        tabIndex={stop}
        // On the element itself: nothing else of the card has to be drawn again for it.
        onScroll={({ currentTarget }) => currentTarget.toggleAttribute('data-scrolled', currentTarget.scrollTop > 0)}
      >
        {children}
      </div>
    </section>
  )
}
