import { useMemo } from 'react'
import { boundReach, drawBounds } from '#shared/charts/roadmap-bounds.ts'
import { SceneView } from '../../../components/scene-view.tsx'
import { useSceneOptions } from '../../../components/use-scene-options.ts'
import styles from './gantt.module.css'
import { barPx, type GanttLayout, rowPx } from './gantt-layout.ts'
import type { VisibleRange } from './use-visible-range.ts'

/** Marks are made for paper; here they come out as wide as the links. */
const scale = 1.35

type GanttBoundsProps = {
  readonly layout: GanttLayout
  readonly range: VisibleRange
  /** A bar that is being moved shows its marks again where it is put down. */
  readonly moving: string | null
}

/** The days that bound when bars may begin, as the printed roadmap draws them. The names of the bars say them in words. */
export function GanttBounds({ layout, range, moving }: GanttBoundsProps) {
  const { width, height, boxes, at } = layout
  const options = useSceneOptions(width, height, scale)
  const scene = useMemo(() => {
    const shown = [...boxes.values()].filter(
      ({ bar, y }) => bar.bounds.length > 0 && y > range.from && y < range.to && bar.id !== moving,
    )
    const placed = new Map(
      shown.map(({ bar, x1, x2, y }) => [
        bar.id,
        { x1: x1 / scale, x2: x2 / scale, y: y / scale, height: barPx / scale, pitch: rowPx / scale },
      ]),
    )
    const bars = shown.map(({ bar }) => bar)
    const size = { width: width / scale + boundReach, palette: options.palette }
    const shapes = drawBounds(bars, placed, (date) => at(date) / scale, size)
    return { width: width / scale, height: Math.max(1, height / scale), alt: '', shapes }
  }, [boxes, at, options, width, height, range, moving])
  if (scene.shapes.length === 0) return null
  return (
    <div className={styles.bounds} style={{ width, height }} aria-hidden="true">
      <SceneView scene={scene} />
    </div>
  )
}
