import { type CSSProperties, memo } from 'react'
import type { RankedInitiative } from '#shared/methods/readings/ranking.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useRow, useWorkbook } from '../../app/use-workbook.ts'
import { FigureButton } from '../../components/figure-button.tsx'
import { Icon } from '../../components/icon.tsx'
import { DecisionSelect } from './decision-select.tsx'
import styles from './order-table.module.css'
import { RaisedTag } from './raised-tag.tsx'

/** From this share of runs on a place at the top counts as firm. */
const firmFrom = 0.95

type OrderRowProps = {
  readonly item: RankedInitiative
  /** Share of the variations that have it at the top; null: nothing to draw, and the one-at-a-time figure stands in. */
  readonly top: number | null | 'unknown'
  readonly index: number
  /** What money is written in: millions, thousands or as it is. */
  readonly unit: number
  readonly style: CSSProperties
  /** Takes its height where that depends on its words. */
  readonly measure?: ((row: HTMLElement | null) => void) | undefined
}

/** One initiative in the order. Every figure leads to how it came about. */
export const OrderRow = memo(function OrderRow({ item, top, index, unit, style, measure }: OrderRowProps) {
  const say = useSay()
  const { writeNumber, writePercent } = useFormat()
  const row = useRow('initiative', item.initiativeId)
  const hue = useWorkbook((workbook) => workbook.tables.lane[row?.laneId ?? '']?.hue)
  if (row === undefined) return null
  const { initiativeId, standing, rank, value, effort, priority, inherited, stability, oneOff, cumulative } = item
  const name = row.title
  const figure = (
    kind: 'value' | 'effort' | 'inherited' | 'stability' | 'topShare' | 'rank',
    shown: string,
    strong = false,
  ) => (
    <FigureButton
      figure={`initiative/${initiativeId}/${kind}`}
      label={say(`screen.order.figure.${kind}`, { name })}
      value={shown}
      strong={strong}
    />
  )
  const money = (amount: number | null): string =>
    amount === null ? '–' : writeNumber(amount / unit, unit === 1 || amount >= 10 * unit ? 0 : 1)
  const shown = inherited ?? priority
  const share = top === 'unknown' ? null : (top ?? stability)
  return (
    <tr
      ref={measure}
      className={styles.row}
      data-index={index}
      data-standing={standing}
      data-funded={item.funded ?? undefined}
      data-hue={hue}
      aria-rowindex={index + 2}
      style={style}
    >
      <td className={styles.figure}>
        {standing === 'mandated' ? (
          <span title={say('screen.order.mandated')}>
            <Icon name="lock" small />
            <span className="visuallyHidden">{say('screen.order.mandated')}</span>
          </span>
        ) : (
          rank !== null && figure('rank', String(rank))
        )}
      </td>
      <th scope="row" className={styles.name} title={name}>
        <i className={styles.hue} />
        <span className={styles.words}>
          <span>{name}</span>
          {standing === 'mandated' && row.mandateReason !== '' && <small>{row.mandateReason}</small>}
        </span>
      </th>
      <td className={styles.figure}>{value !== null && figure('value', writeNumber(value, 1))}</td>
      <td className={styles.figure}>{effort !== null && figure('effort', writeNumber(effort, 1))}</td>
      <td className={styles.figure}>
        <RaisedTag item={item} />
        {shown !== null && figure('inherited', writeNumber(shown, 2), true)}
      </td>
      <td className={styles.figure}>
        {top === 'unknown' && rank !== null && <span className={styles.waiting}>…</span>}
        {share !== null && (
          <span className={styles.stability} data-firm={share >= firmFrom || share <= 1 - firmFrom}>
            <i aria-hidden="true">
              <i style={{ width: `${Math.round(share * 100)}%` }} />
            </i>
            {figure(top === null ? 'stability' : 'topShare', writePercent(Math.round(share * 100) / 100))}
          </span>
        )}
      </td>
      <td className={styles.figure}>{money(oneOff)}</td>
      <td className={`${styles.figure} ${styles.sum}`}>{money(cumulative)}</td>
      <td>
        <DecisionSelect row={row} />
      </td>
    </tr>
  )
})
