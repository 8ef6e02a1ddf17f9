import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import { choiceLabel } from '#shared/messages/labels.ts'
import type { RowOf } from '#shared/model/entities.ts'
import { useSay } from '../../app/app-context.ts'
import styles from './cards-view.module.css'
import { OpportunityCard } from './opportunity-card.tsx'

type CardColumnProps = {
  readonly status: RowOf<'opportunity'>['status']
  readonly ids: readonly string[]
  readonly action: ReactNode
  readonly foot: ReactNode
}

const cardPx = 168

/** The opportunities of one state. Only the cards in sight are drawn. */
export function CardColumn({ status, ids, action, foot }: CardColumnProps) {
  const say = useSay()
  const scroll = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => cardPx,
    overscan: 4,
    gap: 8,
    getItemKey: (at) => ids[at] ?? at,
  })
  const title = choiceLabel(say, 'opportunity', 'status', status)
  return (
    <section className={styles.column} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        <span className={styles.count}>{ids.length}</span>
        <span className={styles.gap} />
        {action}
      </header>
      <div className={styles.scroll} ref={scroll}>
        <ul className={styles.cards} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => (
            <li
              key={key}
              ref={virtual.measureElement}
              className={styles.place}
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              <OpportunityCard id={ids[index] ?? ''} />
            </li>
          ))}
        </ul>
        {ids.length === 0 && <p className={styles.none}>{say(`screen.chances.none.${status}`)}</p>}
      </div>
      {foot}
    </section>
  )
}
