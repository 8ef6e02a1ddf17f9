import { type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type FocusEvent, useCallback, useMemo, useRef, useState } from 'react'
import type { Ranking } from '#shared/methods/readings/ranking.ts'
import type { Robustness } from '#shared/methods/readings/robustness-reading.ts'
import { useSay } from '../../app/app-context.ts'
import { useEdit } from '../../app/use-edit.ts'
import { useCurrencySign, useMoney } from '../../app/use-money.ts'
import { QuickAdd } from '../../components/quick-add.tsx'
import { rowsAround } from '../../components/rows-around.ts'
import { type OrderLine, orderLines } from './order-lines.ts'
import { OrderRow } from './order-row.tsx'
import styles from './order-table.module.css'

const rowPx = 36
const smallRowPx = 30
/** Room for why it is mandated, in two lines under its name; where it takes more, the row is as high as its words once it is drawn. */
const mandatedRowPx = 68
const headPx = 34

type OrderTableProps = {
  readonly ranking: Ranking
  /** Null until it is known for this order. */
  readonly tested: Robustness | null
}

/** How often each is at the top; empty where there is nothing to draw, null while it is not known. */
function topSharesOf(tested: Robustness | null): ReadonlyMap<string, number> | null {
  return tested && new Map(tested.ranks.map(({ initiativeId, topShare }) => [initiativeId, topShare]))
}

function heightOf(line: OrderLine | undefined): number {
  if (line?.kind !== 'item') return smallRowPx
  return line.item.standing === 'mandated' ? mandatedRowPx : rowPx
}

/** What is no longer mandated is another row: it is no longer as high as its reason was. */
function keyOf(line: OrderLine | undefined): string | undefined {
  return line?.kind === 'item' && line.item.standing === 'mandated' ? `${line.key} mandated` : line?.key
}

/** The order from the first to the last, with the line where the money ends. Only the rows in sight are drawn. */
export function OrderTable({ ranking, tested }: OrderTableProps) {
  const say = useSay()
  const { add } = useEdit()
  const topShares = useMemo(() => topSharesOf(tested), [tested])
  const lines = useMemo(() => orderLines(ranking), [ranking])
  const scroll = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<string | null>(null)
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (at) => heightOf(lines[at]),
    overscan: 8,
    getItemKey: (at) => keyOf(lines[at]) ?? at,
    // The row with the focus stays mounted wherever a decision moves it.
    rangeExtractor: useCallback(
      (range: Range) => rowsAround(range, held === null ? -1 : lines.findIndex(({ key }) => key === held)),
      [held, lines],
    ),
    scrollMargin: headPx,
    scrollPaddingStart: headPx,
  })
  const holdRow = ({ target }: FocusEvent): void => {
    const at = Number(target.closest<HTMLElement>('tr')?.dataset.index ?? -1)
    setHeld(lines[at]?.key ?? null)
  }
  const unit = moneyUnit(ranking)
  const sign = useCurrencySign()
  const byValue = [...ranking.ranked, ...ranking.mandated].some(({ value }) => value !== null)
  const byEffort = [...ranking.ranked, ...ranking.mandated].some(({ effort }) => effort !== null)
  return (
    <section className={styles.card} aria-label={say('screen.order.table')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only remembers which row has the focus */}
      <div className={styles.scroll} ref={scroll} onFocus={holdRow}>
        <table className={styles.table} aria-label={say('screen.order.table')} aria-rowcount={lines.length + 1}>
          <thead className={styles.headGroup}>
            <tr className={styles.head}>
              <th className={styles.figure}>{say('screen.order.rank')}</th>
              <th>{say('screen.order.initiative')}</th>
              <th className={styles.figure}>{byValue ? say('screen.order.value') : ''}</th>
              <th className={styles.figure}>{byEffort ? say('screen.order.effort') : ''}</th>
              <th className={styles.figure}>{say('screen.order.priority')}</th>
              <th className={styles.figure} title={say('screen.solid.topWhat', { top: ranking.top })}>
                {say('screen.order.stability', { top: ranking.top })}
              </th>
              <th className={styles.figure}>{say('screen.order.cost', { unit: `${sign}${unit.name}` })}</th>
              <th className={`${styles.figure} ${styles.sum}`}>
                {say('screen.order.cumulative', { unit: `${sign}${unit.name}` })}
              </th>
              <th>{say('screen.order.decision')}</th>
            </tr>
          </thead>
          <tbody className={styles.rows} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, size, key }) => {
              const line = lines[index]
              if (line === undefined) return null
              const isMandated = line.kind === 'item' && line.item.standing === 'mandated'
              const place = { transform: `translateY(${start - headPx}px)` }
              const style = isMandated ? { ...place, minHeight: rowPx } : { ...place, height: size }
              return line.kind === 'item' ? (
                <OrderRow
                  key={key}
                  item={line.item}
                  // Until the draws are known there is no figure rather than one by another rule.
                  top={topShares === null ? 'unknown' : (topShares.get(line.item.initiativeId) ?? null)}
                  index={index}
                  unit={unit.size}
                  style={style}
                  measure={isMandated ? virtual.measureElement : undefined}
                />
              ) : (
                <HeadLine key={key} line={line} index={index} style={style} />
              )
            })}
          </tbody>
        </table>
      </div>
      <QuickAdd label={say('screen.order.add')} onAdd={(title) => add('initiative', { title }) !== null} />
    </section>
  )
}

/** What money is written in, so that the column stays narrow: millions from ten million on, else thousands. */
function moneyUnit({ ranked, mandated }: Ranking): { readonly size: number; readonly name: 'M' | 'k' } {
  const most = [...mandated, ...ranked].reduce((sum, { cumulative }) => Math.max(sum, cumulative ?? 0), 0)
  return most >= 1e7 ? { size: 1e6, name: 'M' } : { size: 1e3, name: 'k' }
}

type HeadLineProps = {
  readonly line: Exclude<OrderLine, { kind: 'item' }>
  readonly index: number
  readonly style: CSSProperties
}

/** What begins here: a group, or what the money does not reach. */
function HeadLine({ line, index, style }: HeadLineProps) {
  const say = useSay()
  const writeMoney = useMoney('money')
  return (
    <tr
      className={line.kind === 'funding' ? styles.funding : styles.group}
      data-index={index}
      aria-rowindex={index + 2}
      style={style}
    >
      <td colSpan={9}>
        <span className={line.kind === 'funding' ? styles.fundingWord : undefined}>
          {line.kind === 'funding'
            ? say('screen.order.funding', { amount: writeMoney(line.cap) })
            : say(`screen.order.group.${line.key}`, { count: line.count })}
        </span>
      </td>
    </tr>
  )
}
