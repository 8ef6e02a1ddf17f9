import { useMemo, useState } from 'react'
import { sceneOf } from '#shared/charts/scene-of.ts'
import { useSay } from '../../app/app-context.ts'
import { useFormat } from '../../app/use-format.ts'
import { useSettledWorkbook } from '../../app/use-workbook.ts'
import { Card } from '../../components/card.tsx'
import { PictureOrTable, type ShownAs } from '../../components/picture-or-table.tsx'
import { SceneView } from '../../components/scene-view.tsx'
import { useSceneOptions } from '../../components/use-scene-options.ts'
import { useSize } from '../../components/use-size.ts'
import styles from './cascade-card.module.css'
import { directionCascade } from './cascade-data.ts'
import { CascadeTable } from './cascade-table.tsx'

/** A card that can be read, and the line over the columns, in pixels. In narrow columns names take more lines. */
const cardPx = { wide: 44, narrow: 62 } as const
const narrowPx = 480
const headPx = 28
/** Three columns of names have to fit: a little smaller than other charts. */
const cascadeScale = 1.5

/** How business priorities lead through goals to practices, as a picture and as the table behind it. */
export function CascadeCard() {
  const say = useSay()
  const { writeNumber } = useFormat()
  const workbook = useSettledWorkbook()
  const [as, setAs] = useState<ShownAs>('picture')
  const [ref, width, height] = useSize<HTMLDivElement>()
  const options = useSceneOptions(width, height, cascadeScale)
  const most = Math.max(3, Math.min(8, Math.floor((height - headPx) / cardPx[width < narrowPx ? 'narrow' : 'wide'])))
  const { data, top } = useMemo(
    () => directionCascade(workbook, say, (value) => writeNumber(value, 0), most),
    [workbook, say, writeNumber, most],
  )
  const none = data.columns.every(({ nodes }) => nodes.length === 0)
  const name = workbook.tables.practice[top ?? '']?.name
  const title =
    name === undefined ? say('screen.direction.cascade.empty') : say('screen.direction.cascade.title', { name })
  const alt = [
    say('screen.direction.cascade.alt'),
    name === undefined ? '' : say('screen.direction.cascade.altTop', { name }),
  ]
    .join(' ')
    .trim()
  return (
    <Card title={title} actions={!none && <PictureOrTable as={as} onChange={setAs} />}>
      {as === 'table' && !none ? (
        <CascadeTable data={data} />
      ) : (
        <div ref={ref} className={styles.picture}>
          {none ? (
            <p className={styles.empty}>{say('screen.direction.cascade.how')}</p>
          ) : (
            width > 0 && <SceneView scene={sceneOf(data, { ...options, alt })} />
          )}
        </div>
      )}
    </Card>
  )
}
