import { Children, type CSSProperties, type ReactNode } from 'react'
import styles from './card-grid.module.css'
import { cardRows } from './card-rows.ts'
import { useSize } from './use-size.ts'

/** Between two cards, as the style sheet has it. */
const gap = 12

type CardGridProps = {
  /** No card is narrower than so many pixels, where the screen has them. */
  readonly least: number
  readonly children: ReactNode
}

/** A list of cards side by side: rows as even as they can be, each filled to its end. */
export function CardGrid({ least, children }: CardGridProps) {
  const [ref, width] = useSize<HTMLUListElement>()
  const cards = Children.toArray(children)
  const rows = cardRows(cards.length, Math.floor((width + gap) / (least + gap)))
  const widths = rows.flatMap((inRow) => Array.from({ length: inRow }, () => inRow))
  return (
    <ul ref={ref} className={styles.cards}>
      {Children.map(cards, (card, at) => (
        <li style={{ '--in-row': widths[at] } as CSSProperties}>{card}</li>
      ))}
    </ul>
  )
}
