import { useMemo } from 'react'
import type { Lens } from '#shared/model/lens.ts'
import { useSay } from '../../app/app-context.ts'
import { useRows } from '../../app/use-workbook.ts'
import styles from './cards-view.module.css'

/** Through which lenses it lifts its practices, and between which levels. */
export function LiftsLine({ id }: { readonly id: string }) {
  const say = useSay()
  const rows = useRows('opportunityLift')
  const lifts = useMemo(() => liftsByLens(rows.filter(({ opportunityId }) => opportunityId === id)), [rows, id])
  if (lifts.length === 0) return null
  return (
    <span className={styles.lifts}>
      {lifts.map(({ lens, from, to }) => `${say(`screen.lens.${lens}`)} ${from} → ${to}`).join(' · ')}
    </span>
  )
}

type Lift = { readonly lens: Lens; readonly fromLevel: number | null; readonly toLevel: number | null }

/** Lowest level today and highest wanted, for each lens. */
function liftsByLens(lifts: readonly Lift[]) {
  return [...Map.groupBy(lifts, ({ lens }) => lens)].map(([lens, own]) => ({
    lens,
    from: own.reduce((low, { fromLevel }) => Math.min(low, fromLevel ?? low), 5),
    to: own.reduce((high, { toLevel }) => Math.max(high, toLevel ?? high), 0),
  }))
}
