import { useVirtualizer } from '@tanstack/react-virtual'
import { type ComponentType, memo, type ReactNode, useEffect, useRef } from 'react'
import { useScrollStop } from './use-scroll-stop.ts'
import styles from './virtual-table.module.css'

type RowProps = { readonly id: string; readonly index: number }

type VirtualTableProps = {
  readonly label: string
  readonly ids: readonly string[]
  /** Widths of the columns, as CSS grid has them. */
  readonly columns: string
  /** What stands over each column. */
  readonly heads: readonly ReactNode[]
  /** The cells of one row. It stays the same component while the table lives. */
  readonly Cells: ComponentType<RowProps>
  /** The row to bring into sight. */
  readonly sought: string | null
  readonly empty?: string
}

const rowPx = 44
const headPx = 34

/** A table of rows with controls, as high as they need to be. Only the rows in sight are drawn. */
export function VirtualTable({ label, ids, columns, heads, Cells, sought, empty }: VirtualTableProps) {
  const scroll = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowPx,
    overscan: 8,
    getItemKey: (at) => ids[at] ?? at,
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
  })
  const shown = useRef<string | null>(null)
  const stop = useScrollStop(scroll)
  useEffect(() => {
    // Once for each row that is sought: scrolling back at every edit would take the list out of the person's hand.
    if (sought === shown.current) return
    shown.current = sought
    const at = sought === null ? -1 : ids.indexOf(sought)
    if (at >= 0) virtual.scrollToIndex(at, { align: 'center' })
  }, [sought, ids, virtual])
  return (
    <div className={styles.scroll} ref={scroll} tabIndex={stop}>
      <table className={styles.table} aria-label={label} aria-rowcount={ids.length + 1}>
        <thead className={styles.headGroup}>
          <tr className={styles.head} style={{ gridTemplateColumns: columns }}>
            {heads.map((head, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns have no identity but their place
              <th key={at}>{head}</th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.rows} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const id = ids[index]
            return (
              id !== undefined && (
                <Row
                  key={key}
                  id={id}
                  index={index}
                  top={start - headPx}
                  columns={columns}
                  Cells={Cells}
                  measure={virtual.measureElement}
                />
              )
            )
          })}
        </tbody>
      </table>
      {ids.length === 0 && empty !== undefined && <p className={styles.empty}>{empty}</p>}
    </div>
  )
}

type PlacedRowProps = RowProps & {
  readonly top: number
  readonly columns: string
  readonly Cells: ComponentType<RowProps>
  readonly measure: (element: HTMLElement | null) => void
}

const Row = memo(function Row({ id, index, top, columns, Cells, measure }: PlacedRowProps) {
  return (
    <tr
      ref={measure}
      className={styles.row}
      data-index={index}
      data-row={id}
      aria-rowindex={index + 2}
      style={{ gridTemplateColumns: columns, transform: `translateY(${top}px)` }}
    >
      <Cells id={id} index={index} />
    </tr>
  )
})
