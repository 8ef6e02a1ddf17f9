import { useMemo } from 'react'
import type { Ranking } from '#shared/methods/readings/ranking.ts'
import { useSay } from '../../app/app-context.ts'
import { useWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { useSceneOptions } from '../../components/use-scene-options.ts'
import { useSize } from '../../components/use-size.ts'
import { matrixData, placedItems } from './matrix-data.ts'
import { MatrixPicture } from './matrix-picture.tsx'
import styles from './order-view.module.css'
import { useUnlocked } from './use-unlocked.ts'

/** Flatter than wide where it is large, so that what is said below it has room. */
const height = { least: 300, most: 620, share: 0.87 } as const
/** A little smaller than other charts: bubbles and their names have to fit beside the table. */
const matrixScale = 1.8

/** Value against effort. Bubbles are dragged, or moved with the arrows, and the scores follow. */
export function MatrixCard({ ranking }: { readonly ranking: Ranking }) {
  const say = useSay()
  const workbook = useWorkbook((all) => all)
  const unlocked = useUnlocked()
  const [ref, width] = useSize<HTMLDivElement>()
  const options = useSceneOptions(width, heightFor(width), matrixScale)
  const data = useMemo(() => matrixData(workbook, ranking, say), [workbook, ranking, say])
  const count = data?.bubbles.length ?? 0
  const placed = placedItems(ranking).length
  const unscored = ranking.unscored.length
  return (
    <Card
      title={say('screen.order.matrix')}
      actions={<span className={styles.small}>{say('screen.order.matrixLegend')}</span>}
    >
      <div ref={ref}>
        {data !== null && width > 0 && count > 0 && (
          <MatrixPicture data={data} options={{ ...options, alt: say('screen.order.matrixAlt', { count }) }} />
        )}
      </div>
      {count === 0 && <p className={styles.small}>{say('screen.order.matrixEmpty')}</p>}
      {count > 0 && unlocked && <p className={styles.small}>{say('screen.order.matrixKeys')}</p>}
      {placed > count && <p className={styles.small}>{say('screen.order.matrixFirst', { count, all: placed })}</p>}
      {unscored > 0 && <p className={styles.small}>{say('screen.order.notInMatrix', { count: unscored })}</p>}
    </Card>
  )
}

function heightFor(width: number): number {
  return Math.min(height.most, Math.max(height.least, width * height.share))
}
