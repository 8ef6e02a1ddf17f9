import { useMemo } from 'react'
import { drawLinks } from '#shared/charts/roadmap-links.ts'
import { SceneView } from '../../../components/scene-view.tsx'
import { useSceneOptions } from '../../../components/use-scene-options.ts'
import styles from './gantt.module.css'
import type { GanttData } from './gantt-data.ts'
import { barPx, type GanttLayout, rowPx } from './gantt-layout.ts'

/** Lines of the roadmap chart are made for paper; here they come out a little thinner than its text would. */
const scale = 1.35

type GanttLinksProps = {
  readonly data: GanttData
  readonly layout: GanttLayout
  /** Only links that begin or end between these heights are drawn. */
  readonly from: number
  readonly to: number
}

/** What waits for what, as the printed roadmap draws it. The table behind says the same in words. */
export function GanttLinks({ data, layout, from, to }: GanttLinksProps) {
  const { width, height, boxes } = layout
  const options = useSceneOptions(width, height, scale)
  const scene = useMemo(() => {
    const placed = new Map(
      [...boxes].map(([id, { x1, x2, y }]) => [
        id,
        { x1: x1 / scale, x2: x2 / scale, y: y / scale, height: barPx / scale, pitch: rowPx / scale },
      ]),
    )
    const links = linksInSight(data.links, boxes, from, to)
    const { lines, heads } = drawLinks({ links }, placed, [], { ...options, alt: '' })
    return { width: width / scale, height: Math.max(1, height / scale), alt: '', shapes: [...lines, ...heads] }
  }, [boxes, data, options, width, height, from, to])
  return (
    <div className={styles.links} style={{ width, height }} aria-hidden="true">
      <SceneView scene={scene} />
    </div>
  )
}

/** From so many on, links that leave what is in sight would hide more than they say: only those within it stay. */
const mostLinks = 300

function linksInSight(
  links: GanttData['links'],
  boxes: GanttLayout['boxes'],
  from: number,
  to: number,
): GanttData['links'] {
  const inSight = (id: string): boolean => {
    const y = boxes.get(id)?.y ?? Number.NEGATIVE_INFINITY
    return y > from && y < to
  }
  const touching = links.filter((link) => inSight(link.from) || inSight(link.to))
  return touching.length <= mostLinks
    ? touching
    : touching.filter((link) => inSight(link.from) && inSight(link.to)).slice(0, mostLinks)
}
