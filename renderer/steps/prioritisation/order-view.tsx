import { rank } from '#shared/methods/readings/rank.ts'
import { useSettled } from '../../app/use-workbook.ts'
import { LoopNote } from './loop-note.tsx'
import { MatrixCard } from './matrix-card.tsx'
import { OrderTable } from './order-table.tsx'
import styles from './order-view.module.css'
import { Solidity } from './solidity.tsx'
import { useRobustness } from './use-robustness.ts'
import { WeightStrip } from './weight-strip.tsx'
import { WeightsNote } from './weights-note.tsx'

/** The order, where it comes from, and how solid it is. */
export function OrderView() {
  const ranking = useSettled(rank)
  const tested = useRobustness(ranking)
  return (
    <div className={styles.view}>
      <WeightStrip ranking={ranking} />
      <LoopNote loops={ranking.loops} />
      <WeightsNote ranking={ranking} />
      <div className={styles.split} data-matrix={ranking.split !== null}>
        <div className={styles.left}>
          {ranking.split !== null && <MatrixCard ranking={ranking} />}
          <Solidity ranking={ranking} tested={tested} />
        </div>
        <OrderTable ranking={ranking} tested={tested} />
      </div>
    </div>
  )
}
