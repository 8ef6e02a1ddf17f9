import { type ReactNode, useMemo, useState } from 'react'
import type { Scene, Subject } from '#shared/charts/scene.ts'
import type { SceneOptions } from '#shared/charts/scene-options.ts'
import { Card } from './card.tsx'
import styles from './chart-card.module.css'
import { PictureOrTable, type ShownAs } from './picture-or-table.tsx'
import { ScrolledScene } from './scrolled-scene.tsx'
import { useSceneOptions } from './use-scene-options.ts'
import { useSize } from './use-size.ts'

type ChartCardProps = {
  readonly title: string
  /** One sentence that says what the picture shows. */
  readonly alt: string
  readonly draw: (options: SceneOptions) => Scene
  /** The same in rows, for those who can't see the picture and those who want the figures. */
  readonly table: ReactNode
  readonly onChoose?: (subject: Subject) => void
  /** The least height the rows need, in pixels; a taller picture scrolls. */
  readonly leastHeight?: number
  readonly actions?: ReactNode
}

/** A picture with the table behind it. */
export function ChartCard({ title, alt, draw, table, onChoose, leastHeight = 0, actions }: ChartCardProps) {
  const [as, setAs] = useState<ShownAs>('picture')
  return (
    <Card
      title={title}
      actions={
        <>
          {actions}
          <PictureOrTable as={as} onChange={setAs} />
        </>
      }
    >
      {as === 'table' ? (
        table
      ) : (
        <Picture draw={draw} alt={alt} leastHeight={leastHeight} {...(onChoose ? { onChoose } : {})} />
      )}
    </Card>
  )
}

type PictureProps = Pick<ChartCardProps, 'draw' | 'alt' | 'onChoose' | 'leastHeight'>

function Picture({ draw, alt, onChoose, leastHeight = 0 }: PictureProps) {
  const [ref, width, height] = useSize<HTMLDivElement>()
  const options = useSceneOptions(width, Math.max(height, leastHeight))
  const scene = useMemo(() => (width > 0 ? draw({ ...options, alt }) : null), [draw, options, alt, width])
  return (
    <div
      ref={ref}
      className={styles.picture}
      // A picture that scrolls has to be reached by keyboard.
      {...(leastHeight > height ? { tabIndex: 0, role: 'group', 'aria-label': alt } : {})}
    >
      {scene !== null && <ScrolledScene scene={scene} {...(onChoose ? { onChoose } : {})} />}
    </div>
  )
}
